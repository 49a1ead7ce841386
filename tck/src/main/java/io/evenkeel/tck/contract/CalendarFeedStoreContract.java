package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.TrainerId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link CalendarFeedStore} must do. Implement {@link #emptyCalendarFeeds()} and nothing else. */
public interface CalendarFeedStoreContract {

    Instant MADE = Instant.parse("2026-03-02T10:00:00Z");

    /** A store that holds no feed. */
    CalendarFeedStore emptyCalendarFeeds();

    private static String hash(int number) {
        return String.format(Locale.ROOT, "%064x", number);
    }

    private static CalendarFeed feed(int number) {
        return new CalendarFeed("feed-" + number, new TrainerId("trainer-" + number), hash(number), MADE);
    }

    @Test
    default void findsAFeedByItsSecretAndByNothingElse() {
        CalendarFeedStore store = emptyCalendarFeeds();
        CalendarFeed late =
                new CalendarFeed("z", new TrainerId("T-\u00e9"), hash(9), Instant.parse("9999-12-31T23:59:59Z"));
        store.add(feed(1), ample());
        store.add(late, ample());

        assertThat(store.findBySecretHash(hash(1), ample())).contains(feed(1));
        assertThat(store.findBySecretHash(hash(9), ample())).contains(late);
        assertThat(store.findBySecretHash(hash(2), ample())).isEmpty();
        assertThat(store.findBySecretHash("feed-1", ample())).isEmpty();
    }

    @Test
    default void listsThemById() {
        CalendarFeedStore store = emptyCalendarFeeds();
        assertThat(store.list(ample())).isEmpty();
        store.add(feed(2), ample());
        store.add(feed(1), ample());

        assertThat(store.list(ample())).containsExactly(feed(1), feed(2));
    }

    @Test
    default void twoFeedsOfOneTrainerAreTwo() {
        CalendarFeedStore store = emptyCalendarFeeds();
        CalendarFeed other = new CalendarFeed("other", feed(1).trainer(), hash(2), MADE);
        store.add(feed(1), ample());
        store.add(other, ample());

        assertThat(store.list(ample())).containsExactly(feed(1), other);
    }

    @Test
    default void aKnownIdOrSecretIsAConflictAndChangesNothing() {
        CalendarFeedStore store = emptyCalendarFeeds();
        store.add(feed(1), ample());
        store.add(feed(2), ample());
        CalendarFeed sameId = new CalendarFeed(feed(1).id(), new TrainerId("x"), hash(3), MADE);
        CalendarFeed sameSecret = new CalendarFeed("another", new TrainerId("x"), hash(1), MADE);

        for (CalendarFeed known : List.of(sameId, sameSecret)) {
            assertThatExceptionOfType(StoreException.Conflict.class).isThrownBy(() -> store.add(known, ample()));
        }
        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> store.renew(feed(2).id(), hash(1), MADE, ample()));

        assertThat(store.list(ample())).containsExactly(feed(1), feed(2));
    }

    @Test
    default void aRenewedFeedOpensWithItsNewSecretAlone() {
        CalendarFeedStore store = emptyCalendarFeeds();
        store.add(feed(1), ample());
        store.add(feed(2), ample());
        CalendarFeed renewed = new CalendarFeed(feed(1).id(), feed(1).trainer(), hash(7), MADE.plusSeconds(5));

        assertThat(store.renew(feed(1).id(), hash(7), MADE.plusSeconds(5), ample()))
                .contains(renewed);

        assertThat(store.findBySecretHash(hash(1), ample())).isEmpty();
        assertThat(store.findBySecretHash(hash(7), ample())).contains(renewed);
        assertThat(store.findBySecretHash(hash(2), ample())).contains(feed(2));
        assertThat(store.renew("unknown", hash(8), MADE, ample())).isEmpty();
    }

    @Test
    default void aRemovedFeedOpensNothing() {
        CalendarFeedStore store = emptyCalendarFeeds();
        store.add(feed(1), ample());
        store.add(feed(2), ample());

        assertThat(store.remove(feed(1).id(), ample())).isTrue();
        assertThat(store.remove(feed(1).id(), ample())).isFalse();

        assertThat(store.findBySecretHash(hash(1), ample())).isEmpty();
        assertThat(store.list(ample())).containsExactly(feed(2));
        store.add(feed(1), ample());
        assertThat(store.list(ample())).containsExactly(feed(1), feed(2));
    }

    @Test
    default void manyAtOnceRenewOneFeedAndOneOfTheirSecretsStays() throws Exception {
        CalendarFeedStore store = emptyCalendarFeeds();
        store.add(feed(1), ample());
        List<Callable<Optional<CalendarFeed>>> renewals = IntStream.rangeClosed(11, 18)
                .<Callable<Optional<CalendarFeed>>>mapToObj(
                        number -> () -> store.renew(feed(1).id(), hash(number), MADE, ample()))
                .toList();

        Together.call(renewals);

        CalendarFeed left = store.list(ample()).get(0);
        assertThat(IntStream.rangeClosed(1, 18)
                        .filter(number ->
                                store.findBySecretHash(hash(number), ample()).isPresent())
                        .boxed())
                .singleElement()
                .satisfies(number -> assertThat(left.secretHash()).isEqualTo(hash(number)));
    }

    @Test
    default void anExpiredDeadlineTimesOutAndChangesNothing() {
        CalendarFeedStore store = emptyCalendarFeeds();
        store.add(feed(1), ample());
        List<Runnable> calls = List.of(
                () -> store.add(feed(2), expired()),
                () -> store.findBySecretHash(hash(1), expired()),
                () -> store.list(expired()),
                () -> store.renew(feed(1).id(), hash(3), MADE, expired()),
                () -> store.remove(feed(1).id(), expired()));

        for (Runnable call : calls) {
            assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
        }

        assertThat(store.list(ample())).containsExactly(feed(1));
    }
}

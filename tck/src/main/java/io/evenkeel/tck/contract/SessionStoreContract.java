package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Cancellation;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Sessions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link SessionStore} must do. Implement {@link #emptyStore()} and nothing else. */
public interface SessionStoreContract {

    /** A store that holds no session. */
    SessionStore emptyStore();

    @Test
    default void findsNothingWhenNothingWasStored() {
        SessionStore store = emptyStore();

        assertThat(store.find(new SessionId("nobody"), ample())).isEmpty();
        assertThat(store.span(ample())).isEmpty();
        assertThat(scanned(store, everything())).isEmpty();
    }

    @Test
    default void storesNothingWhenTheBatchIsEmpty() {
        assertThat(emptyStore().upsertAll(List.of(), Roster.EMPTY, ample())).isEqualTo(new UpsertCounts(0, 0, 0));
    }

    @Test
    default void givesBackEveryFieldAsItWasStored() {
        SessionStore store = emptyStore();
        Session planned = Sessions.planned(1);
        Session complete = Sessions.complete(2);

        UpsertCounts counts = store.upsertAll(List.of(planned, complete), Roster.EMPTY, ample());

        assertThat(counts).isEqualTo(new UpsertCounts(2, 0, 0));
        assertThat(store.find(planned.id(), ample())).contains(planned);
        assertThat(store.find(complete.id(), ample())).contains(complete);
        assertThat(scanned(store, everything())).containsExactly(planned, complete);
    }

    @Test
    default void givesBackWhatIsPartlyKnown() {
        SessionStore store = emptyStore();
        Session open = Sessions.imported(1)
                .withTrainer(null)
                .withStatus(SessionStatus.IN_PROGRESS)
                .withActual(Actual.openSince(Sessions.FIRST_START))
                .withSeats(new Seats(null, 4, null));
        Session inverted = Sessions.imported(2)
                .completed(Sessions.FIRST_START, Sessions.FIRST_START.minusSeconds(5))
                .withSeats(new Seats(0, 0, 0));

        store.upsertAll(List.of(open, inverted), Roster.EMPTY, ample());

        assertThat(store.find(open.id(), ample())).contains(open);
        assertThat(store.find(inverted.id(), ample())).contains(inverted);
    }

    @Test
    default void givesBackEveryStatus() {
        SessionStore store = emptyStore();
        List<Session> batch = new ArrayList<>();
        for (SessionStatus status : SessionStatus.values()) {
            batch.add(Sessions.planned(batch.size()).withStatus(status));
        }

        store.upsertAll(batch, Roster.EMPTY, ample());

        assertThat(scanned(store, everything())).containsExactlyElementsOf(batch);
    }

    @Test
    default void keepsTheFirstAndTheLastSecondOfTheCalendarAndForeignLetters() {
        SessionStore store = emptyStore();
        Session first = Sessions.planned(1)
                .withExternalKey(new ExternalKey("Ёлка 你好 \uD83D\uDE80 '\";--", "$ne {\"a\":1} .x."));
        first = first.withPlan(new Interval(Interval.MIN_SECOND, Interval.MIN_SECOND + 1));
        Session last = Sessions.planned(2).withPlan(new Interval(Interval.MAX_SECOND - 1, Interval.MAX_SECOND));

        store.upsertAll(List.of(first, last), Roster.EMPTY, ample());

        assertThat(scanned(store, everything())).containsExactly(first, last);
        assertThat(store.span(ample())).contains(new PlannedSpan(Interval.MIN_SECOND, Interval.MAX_SECOND - 1));
    }

    @Test
    default void leavesAloneWhatIsThereJustSo() {
        SessionStore store = emptyStore();
        store.upsertAll(List.of(Sessions.complete(1), Sessions.planned(2)), Roster.EMPTY, ample());
        long version = store.dataVersion(ample());

        UpsertCounts counts =
                store.upsertAll(List.of(Sessions.complete(1), Sessions.planned(2)), Roster.EMPTY, ample());

        assertThat(counts).isEqualTo(new UpsertCounts(0, 0, 2));
        assertThat(store.find(Sessions.complete(1).id(), ample())).contains(Sessions.complete(1));
        assertThat(store.dataVersion(ample())).isEqualTo(version);
    }

    @Test
    default void replacesAKnownSessionAndCountsItsVersionUp() {
        SessionStore store = emptyStore();
        store.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample());
        Session changed = Sessions.imported(1).withSeats(Seats.of(3, 2, 1));

        assertThat(store.upsertAll(List.of(changed), Roster.EMPTY, ample())).isEqualTo(new UpsertCounts(0, 1, 0));
        assertThat(store.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample()))
                .isEqualTo(new UpsertCounts(0, 1, 0));

        assertThat(store.find(changed.id(), ample()))
                .contains(Sessions.imported(1).withVersion(3));
    }

    @Test
    default void knowsASessionByItsExternalKeyWhateverIdTheBatchGivesIt() {
        SessionStore store = emptyStore();
        Session original = Sessions.imported(1);
        store.upsertAll(List.of(original), Roster.EMPTY, ample());
        Session sameKey = Sessions.complete(9).withExternalKey(new ExternalKey("test", "1"));

        assertThat(store.upsertAll(List.of(sameKey), Roster.EMPTY, ample())).isEqualTo(new UpsertCounts(0, 1, 0));

        assertThat(store.find(sameKey.id(), ample())).isEmpty();
        Session stored = store.find(original.id(), ample()).orElseThrow();
        assertThat(stored.planned()).isEqualTo(sameKey.planned());
        assertThat(stored.version()).isEqualTo(2);
        assertThat(scanned(store, everything())).hasSize(1);
    }

    @Test
    default void aSessionWithoutAKeyLeavesTheKeyOfTheStoredOneAlone() {
        SessionStore store = emptyStore();
        store.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample());
        Session keyless = Sessions.planned(1).withStatus(SessionStatus.NO_SHOW);

        assertThat(store.upsertAll(List.of(keyless), Roster.EMPTY, ample())).isEqualTo(new UpsertCounts(0, 1, 0));

        assertThat(store.find(keyless.id(), ample()))
                .contains(Sessions.imported(1).withStatus(SessionStatus.NO_SHOW).withVersion(2));
        assertThat(store.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample()))
                .isEqualTo(new UpsertCounts(0, 1, 0));
    }

    @Test
    default void aNewKeyCannotTakeTheIdOfAnotherSession() {
        SessionStore store = emptyStore();
        store.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample());
        Session thief = Sessions.imported(1).withExternalKey(new ExternalKey("test", "other"));

        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> store.upsertAll(List.of(Sessions.imported(2), thief), Roster.EMPTY, ample()));

        assertThat(scanned(store, everything())).containsExactly(Sessions.imported(1));
    }

    @Test
    default void theLaterOfTwoInOneBatchWins() {
        SessionStore store = emptyStore();
        Session later = Sessions.imported(1).withStatus(SessionStatus.NO_SHOW);

        UpsertCounts counts = store.upsertAll(List.of(Sessions.imported(1), later, later), Roster.EMPTY, ample());

        assertThat(counts).isEqualTo(new UpsertCounts(1, 1, 1));
        assertThat(store.find(later.id(), ample())).contains(later.withVersion(2));
    }

    @Test
    default void scansAHalfOpenRangeInOrder() {
        SessionStore store = emptyStore();
        store.upsertAll(
                List.of(Sessions.planned(3), Sessions.planned(1), Sessions.planned(2), Sessions.planned(0)),
                Roster.EMPTY,
                ample());
        long start = Sessions.planned(1).planned().startSecondInclusive();
        long end = Sessions.planned(3).planned().startSecondInclusive();

        assertThat(scanned(store, SessionScan.of(start, end)))
                .containsExactly(Sessions.planned(1), Sessions.planned(2));
        assertThat(scanned(store, SessionScan.of(start, start))).isEmpty();
        assertThat(scanned(store, SessionScan.of(start, start + 1))).containsExactly(Sessions.planned(1));
        assertThat(scanned(store, SessionScan.of(start + 1, end))).containsExactly(Sessions.planned(2));
    }

    @Test
    default void ordersEqualStartsById() {
        SessionStore store = emptyStore();
        Interval plan = Sessions.planned(0).planned();
        Session b = Sessions.planned(2).withPlan(plan);
        Session a = Sessions.planned(1).withPlan(plan);

        store.upsertAll(List.of(b, a), Roster.EMPTY, ample());

        assertThat(scanned(store, everything())).containsExactly(a, b);
    }

    @Test
    default void scansThousandsOfEqualStartsWithoutLosingOne() {
        SessionStore store = emptyStore();
        Interval plan = Sessions.planned(0).planned();
        store.upsertAll(
                IntStream.range(0, 2_500)
                        .mapToObj(i -> Sessions.planned(i).withPlan(plan))
                        .toList(),
                Roster.EMPTY,
                ample());

        assertThat(scanned(store, SessionScan.of(Long.MIN_VALUE, Long.MAX_VALUE)))
                .extracting(session -> session.id().value())
                .hasSize(2_500)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    default void scansOnlyTheTrainerAndTheActivityThatWereAskedFor() {
        SessionStore store = emptyStore();
        store.upsertAll(IntStream.range(0, 30).mapToObj(Sessions::planned).toList(), Roster.EMPTY, ample());
        TrainerId trainer = new TrainerId("trainer-1");
        ActivityId activity = new ActivityId("activity-2");
        SessionScan all = everything();

        assertThat(scanned(store, new SessionScan(all.startSecondInclusive(), all.endSecondExclusive(), trainer, null)))
                .hasSize(6)
                .allMatch(session -> trainer.equals(session.trainer()));
        assertThat(scanned(
                        store, new SessionScan(all.startSecondInclusive(), all.endSecondExclusive(), null, activity)))
                .hasSize(10)
                .allMatch(session -> activity.equals(session.activity()));
        assertThat(scanned(
                        store,
                        new SessionScan(all.startSecondInclusive(), all.endSecondExclusive(), trainer, activity)))
                .containsExactly(Sessions.planned(11), Sessions.planned(26));
    }

    @Test
    default void letsAVisitorEndTheScanByThrowing() {
        SessionStore store = emptyStore();
        store.upsertAll(IntStream.range(0, 10).mapToObj(Sessions::planned).toList(), Roster.EMPTY, ample());
        IllegalStateException stop = new IllegalStateException("enough");

        assertThatThrownBy(() -> store.scan(
                        everything(),
                        session -> {
                            throw stop;
                        },
                        ample()))
                .isSameAs(stop);
        assertThat(scanned(store, everything())).hasSize(10);
    }

    @Test
    default void letsAVisitorAskTheStore() {
        SessionStore store = emptyStore();
        store.upsertAll(IntStream.range(0, 10).mapToObj(Sessions::planned).toList(), Roster.EMPTY, ample());
        List<Session> found = new ArrayList<>();

        store.scan(everything(), session -> store.find(session.id(), ample()).ifPresent(found::add), ample());

        assertThat(found).hasSize(10);
    }

    @Test
    default void tellsTheSpanOfPlannedStarts() {
        SessionStore store = emptyStore();
        store.upsertAll(List.of(Sessions.planned(5)), Roster.EMPTY, ample());
        long fifth = Sessions.planned(5).planned().startSecondInclusive();
        assertThat(store.span(ample())).contains(new PlannedSpan(fifth, fifth));

        store.upsertAll(List.of(Sessions.planned(2), Sessions.planned(9)), Roster.EMPTY, ample());

        assertThat(store.span(ample()))
                .contains(new PlannedSpan(
                        Sessions.planned(2).planned().startSecondInclusive(),
                        Sessions.planned(9).planned().startSecondInclusive()));
    }

    @Test
    default void countsItsDataVersionUpWithEachChange() {
        SessionStore store = emptyStore();
        long empty = store.dataVersion(ample());
        store.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample());
        long one = store.dataVersion(ample());
        store.upsertAll(List.of(Sessions.complete(1)), Roster.EMPTY, ample());

        assertThat(one).isGreaterThan(empty);
        assertThat(store.dataVersion(ample())).isGreaterThan(one);
    }

    @Test
    default void storesABatchOfThousands() {
        SessionStore store = emptyStore();
        List<Session> batch =
                IntStream.range(0, 3_000).mapToObj(Sessions::imported).toList();

        assertThat(store.upsertAll(batch, Roster.EMPTY, ample())).isEqualTo(new UpsertCounts(3_000, 0, 0));

        assertThat(scanned(store, everything())).containsExactlyElementsOf(batch);
    }

    @Test
    default void losesNothingWhenManyStoreAtOnce() throws Exception {
        SessionStore store = emptyStore();
        int threads = 4;
        int each = 50;
        List<Callable<UpsertCounts>> writers = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int offset = thread * each / 2;
            writers.add(() -> {
                int added = 0;
                for (int i = offset; i < offset + each; i += 10) {
                    List<Session> batch = IntStream.range(i, i + 10)
                            .mapToObj(Sessions::imported)
                            .toList();
                    added += store.upsertAll(batch, Roster.EMPTY, ample()).added();
                }
                return new UpsertCounts(added, 0, 0);
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        int added = 0;
        try {
            for (Future<UpsertCounts> result : executor.invokeAll(writers)) {
                added += result.get().added();
            }
        } finally {
            executor.shutdownNow();
        }

        int distinct = (threads - 1) * each / 2 + each;
        assertThat(added).isEqualTo(distinct);
        assertThat(scanned(store, everything()))
                .containsExactlyElementsOf(IntStream.range(0, distinct)
                        .mapToObj(Sessions::imported)
                        .toList());
    }

    @Test
    default void refusesToBeginAfterTheDeadline() {
        SessionStore store = emptyStore();
        store.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, ample());

        assertTimesOut(() -> store.upsertAll(List.of(Sessions.planned(2)), Roster.EMPTY, expired()));
        assertTimesOut(() -> store.find(Sessions.planned(1).id(), expired()));
        assertTimesOut(() -> store.scan(everything(), session -> {}, expired()));
        assertTimesOut(() -> store.span(expired()));
        assertTimesOut(() -> store.dataVersion(expired()));
        assertThat(scanned(store, everything())).hasSize(1);
    }

    @Test
    default void stopsAScanThatNobodyWaitsForAnyMore() {
        SessionStore store = emptyStore();
        store.upsertAll(IntStream.range(0, 100).mapToObj(Sessions::imported).toList(), Roster.EMPTY, ample());
        Cancellation cancellation = new Cancellation();
        List<Session> seen = new ArrayList<>();
        Consumer<Session> visitor = session -> {
            seen.add(session);
            cancellation.cancel();
        };

        assertTimesOut(() -> store.scan(
                everything(), visitor, Deadline.after(Duration.ofMinutes(5), System::nanoTime, cancellation)));

        assertThat(seen).hasSize(1);
        assertThat(scanned(store, everything())).hasSize(100);
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }

    private static SessionScan everything() {
        return SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND + 1);
    }

    private static List<Session> scanned(SessionStore store, SessionScan scan) {
        List<Session> sessions = new ArrayList<>();
        store.scan(scan, sessions::add, ample());
        return sessions;
    }
}

package io.evenkeel.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.RollupHistoryContract;
import io.evenkeel.tck.contract.RollupSnapshotContract;
import io.evenkeel.tck.contract.RollupStoreContract;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyBookingStore;
import io.evenkeel.tck.fault.FaultyRollupStore;
import io.evenkeel.tck.fault.FaultySessionStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Ports that nobody told to go wrong pass the contracts; those that were told do what they were told. */
class FaultyStoresTest
        implements SessionStoreContract,
                SessionPageContract,
                BookingStoreContract,
                ConcurrentBookingContract,
                IdempotencyContract,
                RollupStoreContract,
                RollupSnapshotContract,
                RollupHistoryContract {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final Faults faults = new Faults();

    @Override
    public StoresUnderTest emptyStores() {
        InMemoryStores stores = new InMemoryStores();
        return new StoresUnderTest(
                new FaultySessionStore(stores.sessions(), faults),
                new FaultyBookingStore(stores.bookings(), faults),
                new FaultyRollupStore(stores.rollups(), faults));
    }

    @Override
    public SessionStore emptyStore() {
        return emptyStores().sessions();
    }

    @Test
    void aFailedCallHasNoEffect() {
        StoresUnderTest stores = emptyStores();
        StoreException down = new StoreException.Unavailable("down", null);
        faults.failNext(1, () -> down);

        assertThatThrownBy(() -> stores.bookings().write(write(), within(Duration.ofSeconds(9))))
                .isSameAs(down);

        assertThat(stores.sessions().span(within(Duration.ofSeconds(9)))).isEmpty();
        assertThat(faults.calls()).isEqualTo(2);
    }

    @Test
    void aLostAnswerHidesAnEffectThatARepeatFinds() {
        StoresUnderTest stores = emptyStores();
        StoreException cut = new StoreException.Unavailable("cut", null);
        faults.loseAnswers(1, () -> cut);

        assertThatThrownBy(() -> stores.bookings().write(write(), within(Duration.ofSeconds(9))))
                .isSameAs(cut);

        assertThat(stores.bookings().write(write(), within(Duration.ofSeconds(9))))
                .isEqualTo(new WriteOutcome.Replayed("answer"));
        assertThat(stores.sessions().find(Sessions.planned(1).id(), within(Duration.ofSeconds(9))))
                .isPresent();
    }

    @Test
    void sparedCallsGoWellAndTheNextDoesNot() {
        StoresUnderTest stores = emptyStores();
        StoreException cut = new StoreException.Unavailable("cut", null);
        faults.spareNext(1);
        faults.loseAnswers(1, () -> cut);

        assertThat(stores.bookings().answer(new IdempotencyKey("scope", "name"), within(Duration.ofSeconds(9))))
                .isEmpty();
        assertThatThrownBy(() -> stores.bookings().write(write(), within(Duration.ofSeconds(9))))
                .isSameAs(cut);
        assertThat(faults.calls()).isEqualTo(2);
    }

    @Test
    void storesWithoutRollupsSayThatTheyHaveNone() {
        StoresUnderTest stores = emptyStores();
        StoresUnderTest without = StoresUnderTest.withoutRollups(stores.sessions(), stores.bookings());

        assertThat(without.sessions()).isSameAs(stores.sessions());
        assertThat(without.bookings()).isSameAs(stores.bookings());
        assertThatThrownBy(() -> without.rollups()
                        .foldedDays(
                                LocalDateRange.of(LocalDate.EPOCH),
                                new RollupRules(ZoneOffset.UTC, StatisticsRules.DEFAULT),
                                Sessions.FIRST_START,
                                within(Duration.ofSeconds(9))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("RollupStore");
    }

    @Test
    void aSlowCallTimesOutWithItsDeadlineAndElseSucceeds() {
        StoresUnderTest stores = emptyStores();
        faults.delay(SHORT);

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> stores.sessions().span(within(Duration.ofMillis(1))));
        long begun = System.nanoTime();
        assertThat(stores.sessions().span(within(Duration.ofSeconds(9)))).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(SHORT);
    }

    @Test
    void aHangingCallEndsWithItsDeadlineOrGoesOnWhenHealed() throws Exception {
        StoresUnderTest stores = emptyStores();
        faults.hang();

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> stores.sessions().span(within(SHORT)));
        CompletableFuture<WriteOutcome> waiting =
                CompletableFuture.supplyAsync(() -> stores.bookings().write(write(), within(Duration.ofSeconds(60))));
        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> stores.sessions().span(within(SHORT)));
        assertThat(waiting).isNotDone();
        faults.heal();

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isInstanceOf(WriteOutcome.Written.class);
    }

    private static SessionWrite write() {
        return SessionWrite.add(Sessions.planned(1), Roster.EMPTY)
                .answering(new RepeatableRequest(
                        new IdempotencyKey("scope", "name"),
                        new KeptAnswer("hash", "answer", Bookings.minutes(0, 5).start())));
    }

    private static Deadline within(Duration time) {
        return Deadline.after(time, System::nanoTime);
    }
}

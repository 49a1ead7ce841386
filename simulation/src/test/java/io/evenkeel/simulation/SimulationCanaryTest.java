package io.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.simulation.client.Studio;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Stores with one thing wrong each, which the simulation has to find. */
class SimulationCanaryTest {

    private static final int SEEDS = 300;
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
    }

    @Test
    void findsAStoreThatForgetsWhatItHasAnswered() {
        assertThat(firstFault(() -> {
                    SimulatedStores stores = SimulatedStores.inMemory();
                    return stores.withBookings(new ForgetfulBookings(stores.bookings()));
                }))
                .containsAnyOf("took effect twice", "refused after it had taken effect");
    }

    @Test
    void findsAStoreThatDoesNotWriteWhatItAcknowledges() {
        assertThat(firstFault(() -> {
                    SimulatedStores stores = SimulatedStores.inMemory();
                    return stores.withBookings(new LosingBookings(stores.bookings()));
                }))
                .contains("does not hold what was written");
    }

    @Test
    void findsAStoreThatLetsTwoHoldTheSame() {
        assertThat(firstFault(() -> {
                    SimulatedStores stores = SimulatedStores.inMemory();
                    return stores.withBookings(new GenerousBookings(stores));
                }))
                .contains("is held twice");
    }

    @Test
    void findsAFoldThatWinsOverANewerOne() {
        assertThat(firstFault(() -> {
                    SimulatedStores stores = SimulatedStores.inMemory();
                    return stores.withRollups(new StubbornRollups(stores.rollups()));
                }))
                .contains("where there is");
    }

    private static String firstFault(Supplier<SimulatedStores> stores) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> Simulation.run(seed, stores.get(), THREADS))
                .filter(run -> !run.isGood())
                .findFirst()
                .map(run -> run.faults().get(0))
                .orElse("nothing was found");
    }

    /** Keeps the answer of nobody. */
    private static class ForgetfulBookings implements BookingStore {

        private final BookingStore store;

        ForgetfulBookings(BookingStore store) {
            this.store = store;
        }

        @Override
        public WriteOutcome write(SessionWrite write, Deadline deadline) {
            return store.write(write, deadline);
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            long unused = store.forgetAnswers(Instant.MAX, deadline);
            return Optional.empty();
        }

        @Override
        public long forgetAnswers(Instant now, Deadline deadline) {
            return store.forgetAnswers(now, deadline);
        }
    }

    /** Says of each fifth write that it is done, and does nothing. */
    private static final class LosingBookings extends ForgetfulBookings {

        private final BookingStore store;
        private int writes;

        LosingBookings(BookingStore store) {
            super(store);
            this.store = store;
        }

        @Override
        public WriteOutcome write(SessionWrite write, Deadline deadline) {
            return ++writes % 5 == 0 ? new WriteOutcome.Written(write.result()) : store.write(write, deadline);
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            return store.answer(key, deadline);
        }
    }

    /** Looks nobody's claims up: what comes too late to be seen by the schedule is written all the same. */
    private static final class GenerousBookings extends ForgetfulBookings {

        private final SimulatedStores stores;

        GenerousBookings(SimulatedStores stores) {
            super(stores.bookings());
            this.stores = stores;
        }

        @Override
        public WriteOutcome write(SessionWrite write, Deadline deadline) {
            WriteOutcome outcome = stores.bookings().write(write, deadline);
            if (outcome instanceof WriteOutcome.Occupied) {
                var unused = stores.sessions().upsertAll(List.of(write.result()), Roster.EMPTY, deadline);
                return new WriteOutcome.Written(write.result());
            }
            return outcome;
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            return stores.bookings().answer(key, deadline);
        }
    }

    /** Lets a fold replace cells that are newer than what it has read. */
    private static final class StubbornRollups implements RollupStore {

        private final RollupStore store;

        StubbornRollups(RollupStore store) {
            this.store = store;
        }

        @Override
        public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
            store.read(query, rules, reader, deadline);
        }

        @Override
        public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
            return store.foldedDays(range, rules, asOf, deadline);
        }

        @Override
        public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
            return store.begin(day, rules, deadline);
        }

        @Override
        public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
            return store.replace(ticket, cells, deadline)
                    || store.replace(
                            store.begin(ticket.day(), new RollupRules(Studio.ZONE, StatisticsRules.DEFAULT), deadline),
                            cells,
                            deadline);
        }
    }
}

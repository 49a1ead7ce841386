package io.evenkeel.tck;

import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupPlan;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.contract.RollupSnapshotContract;
import io.evenkeel.tck.contract.RollupStoreContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Rollup stores that are broken in one way each. */
final class BrokenRollups {

    private BrokenRollups() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements RollupStore {

        final InMemoryStores stores = new InMemoryStores();

        @Override
        public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
            stores.rollups().read(query, rules, reader, deadline);
        }

        @Override
        public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
            return stores.rollups().foldedDays(range, rules, asOf, deadline);
        }

        @Override
        public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
            return stores.rollups().begin(day, rules, deadline);
        }

        @Override
        public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
            return stores.rollups().replace(ticket, cells, deadline);
        }

        final StoresUnderTest underTest() {
            return new StoresUnderTest(stores.sessions(), stores.bookings(), this);
        }
    }

    static class Healthy implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing().underTest();
        }
    }

    /** Clears what is marked at the end of a fold, and not what was at its beginning. */
    static class ClearsLaterMarks implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
                    FoldTicket now = begin(ticket.day(), RULES, deadline);
                    return super.replace(
                            new FoldTicket(ticket.day(), ticket.generation(), now.marks()), cells, deadline);
                }
            }.underTest();
        }
    }

    /** Lets the slower of two folds bring its old cells. */
    static class IgnoresTheGeneration implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
                    FoldTicket now = begin(ticket.day(), RULES, deadline);
                    return super.replace(
                            new FoldTicket(ticket.day(), now.generation(), ticket.marks()), cells, deadline);
                }
            }.underTest();
        }
    }

    /** Takes cells for right for ever. */
    static class IgnoresTheTime implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public Set<LocalDate> foldedDays(
                        LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
                    return super.foldedDays(
                            range, rules, asOf.isBefore(LATER) ? asOf.minus(Duration.ofHours(2)) : asOf, deadline);
                }
            }.underTest();
        }
    }

    static class IgnoresTheRules implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public Set<LocalDate> foldedDays(
                        LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
                    return super.foldedDays(range, RULES, asOf, deadline);
                }
            }.underTest();
        }
    }

    /** Hands over the sessions of folded days as well, which counts them twice. */
    static class ReadsFoldedDaysToo implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
                    super.read(
                            query,
                            rules,
                            plan -> {
                                var taker = reader.begin(new RollupPlan(List.of(query.range()), plan.cells()));
                                stores.sessions()
                                        .scan(
                                                SessionScan.of(
                                                        query.range().startSecondInclusive(query.zone()),
                                                        query.range().endSecondExclusive(query.zone())),
                                                taker,
                                                deadline);
                                return session -> {};
                            },
                            deadline);
                }
            }.underTest();
        }
    }

    /** Never uses what was folded. */
    static class FoldsNothing implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
                    return true;
                }
            }.underTest();
        }
    }

    static class IgnoresDeadlines implements RollupStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
                    return super.begin(day, rules, Deadline.after(Duration.ofDays(1), System::nanoTime));
                }
            }.underTest();
        }
    }

    /** Plans in one state of the store and reads the sessions in another. */
    static class ReadsTwoStates implements RollupSnapshotContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
                    super.read(
                            query,
                            rules,
                            plan -> {
                                var taker = reader.begin(plan);
                                waitForAWrite(deadline);
                                for (LocalDateRange days : plan.live()) {
                                    SessionScan scan = SessionScan.of(
                                            days.startSecondInclusive(query.zone()),
                                            days.endSecondExclusive(query.zone()));
                                    stores.sessions().scan(scan, taker, deadline);
                                }
                                return session -> {};
                            },
                            deadline);
                }

                private void waitForAWrite(Deadline deadline) {
                    long version = stores.sessions().dataVersion(deadline);
                    // The writer may get no processor for a while; only after its last write is this waited for in
                    // full.
                    Deadline patience = deadline.atMost(Duration.ofSeconds(3));
                    while (stores.sessions().dataVersion(deadline) == version && !patience.isExpired()) {
                        Thread.onSpinWait();
                    }
                }
            }.underTest();
        }
    }
}

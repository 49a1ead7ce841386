package io.evenkeel.tck;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.RestartContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Booking stores that are broken in one way each. */
final class BrokenBookings {

    private BrokenBookings() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements BookingStore {

        final InMemoryStores stores = new InMemoryStores();

        @Override
        public WriteOutcome write(SessionWrite write, Deadline deadline) {
            return stores.bookings().write(write, deadline);
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            return stores.bookings().answer(key, deadline);
        }

        @Override
        public long forgetAnswers(Instant now, Deadline deadline) {
            return stores.bookings().forgetAnswers(now, deadline);
        }

        final StoresUnderTest underTest() {
            return new StoresUnderTest(stores.sessions(), this, stores.rollups());
        }

        /** Writes past every check, as an import does. */
        final WriteOutcome force(SessionWrite write, Deadline deadline) {
            stores.sessions().upsertAll(List.of(write.session()), Roster.EMPTY, deadline);
            return new WriteOutcome.Written(
                    stores.sessions().find(write.session().id(), deadline).orElseThrow());
        }
    }

    static class Healthy implements BookingStoreContract, IdempotencyContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing().underTest();
        }
    }

    static class BooksTwice implements BookingStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    WriteOutcome outcome = super.write(write, deadline);
                    return outcome instanceof WriteOutcome.Occupied ? force(write, deadline) : outcome;
                }
            }.underTest();
        }
    }

    /** Thinks that a session ends five minutes before its end. */
    static class EndsEarly implements BookingStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    WriteOutcome outcome = super.write(write, deadline);
                    return outcome instanceof WriteOutcome.Occupied occupied
                                    && meetsAtTheEnd(write.session(), holder(occupied, deadline))
                            ? force(write, deadline)
                            : outcome;
                }

                private Session holder(WriteOutcome.Occupied occupied, Deadline deadline) {
                    return stores.sessions().find(occupied.holder(), deadline).orElseThrow();
                }
            }.underTest();
        }

        private static boolean meetsAtTheEnd(Session late, Session holder) {
            return late.planned().startSecondInclusive() >= holder.planned().endSecondExclusive() - 300;
        }
    }

    /** Thinks that neighbours overlap. */
    static class RefusesNeighbours implements BookingStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                private final Map<Long, SessionId> ends = new HashMap<>();

                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    SessionId before = ends.get(write.session().planned().startSecondInclusive());
                    if (before != null
                            && write.isNew()
                            && !write.session().resources().isEmpty()) {
                        return new WriteOutcome.Occupied(
                                write.session().resources().get(0), before);
                    }
                    WriteOutcome outcome = super.write(write, deadline);
                    if (outcome.hasChanged()) {
                        ends.put(
                                write.session().planned().endSecondExclusive(),
                                write.session().id());
                    }
                    return outcome;
                }
            }.underTest();
        }
    }

    static class NamesTheWrongHolder implements BookingStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    WriteOutcome outcome = super.write(write, deadline);
                    return outcome instanceof WriteOutcome.Occupied occupied
                            ? new WriteOutcome.Occupied(
                                    occupied.resource(), write.session().id())
                            : outcome;
                }
            }.underTest();
        }
    }

    /** The last writer wins. */
    static class LosesUpdates implements BookingStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    WriteOutcome outcome = super.write(write, deadline);
                    return outcome instanceof WriteOutcome.Stale ? force(write, deadline) : outcome;
                }
            }.underTest();
        }
    }

    static class SwallowsErrors implements BookingStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    try {
                        return super.write(write, deadline);
                    } catch (StoreException swallowed) {
                        return new WriteOutcome.Missing();
                    }
                }
            }.underTest();
        }
    }

    static class IgnoresDeadlines implements BookingStoreContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    return super.write(write, Deadline.after(Duration.ofDays(1), System::nanoTime));
                }
            }.underTest();
        }
    }

    /** Keeps answers and does not look at them. */
    static class HasTwoEffects implements IdempotencyContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    WriteOutcome outcome = super.write(write, deadline);
                    return outcome instanceof WriteOutcome.Replayed ? force(write, deadline) : outcome;
                }
            }.underTest();
        }
    }

    /** Answers another request of the same key as if it were the first. */
    static class IgnoresTheBody implements IdempotencyContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public WriteOutcome write(SessionWrite write, Deadline deadline) {
                    WriteOutcome outcome = super.write(write, deadline);
                    return outcome instanceof WriteOutcome.KeyReused ? new WriteOutcome.Replayed("whatever") : outcome;
                }
            }.underTest();
        }
    }

    static class ForgetsAllAnswers implements IdempotencyContract {
        @Override
        public StoresUnderTest emptyStores() {
            return new Passing() {
                @Override
                public long forgetAnswers(Instant now, Deadline deadline) {
                    return super.forgetAnswers(Instant.MAX, deadline);
                }
            }.underTest();
        }
    }

    /** Keeps answers no longer than its process. */
    static class ForgetsAnswersAtItsEnd implements RestartContract {
        private final InMemoryStores stores = new InMemoryStores();

        @Override
        public StoresUnderTest emptyStores() {
            return new StoresUnderTest(stores.sessions(), stores.bookings(), stores.rollups());
        }

        @Override
        public StoresUnderTest restarted() {
            stores.bookings().forgetAnswers(Instant.MAX, Deadline.after(Duration.ofMinutes(1), System::nanoTime));
            return emptyStores();
        }
    }
}

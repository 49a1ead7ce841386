package io.evenkeel.tck;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.tck.contract.SeriesPageContract;
import io.evenkeel.tck.contract.SeriesStoreContract;
import io.evenkeel.tck.contract.SeriesUnderTest;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Stores of series that are broken in one way each. */
final class BrokenSeries {

    private BrokenSeries() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements SeriesStore {

        private final SeriesStore store;

        Passing(SeriesStore store) {
            this.store = store;
        }

        @Override
        public Optional<Series> find(SeriesId id, Deadline deadline) {
            return store.find(id, deadline);
        }

        @Override
        public List<Series> page(SeriesPageQuery query, Deadline deadline) {
            return store.page(query, deadline);
        }

        @Override
        public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
            return store.save(write, deadline);
        }

        @Override
        public EditOutcome<Series> remove(SeriesRemoval removal, Deadline deadline) {
            return store.remove(removal, deadline);
        }

        @Override
        public List<Session> booked(Collection<ExternalKey> keys, Deadline deadline) {
            return store.booked(keys, deadline);
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            return store.answer(key, deadline);
        }

        @Override
        public long forgetAnswers(Instant now, Deadline deadline) {
            return store.forgetAnswers(now, deadline);
        }
    }

    /** Both contracts over a store that is made for one test. */
    abstract static class Contracts implements SeriesStoreContract, SeriesPageContract {

        private final Function<SeriesStore, SeriesStore> breaking;

        Contracts(Function<SeriesStore, SeriesStore> breaking) {
            this.breaking = breaking;
        }

        @Override
        public SeriesUnderTest emptySeriesUnderTest() {
            InMemoryStores stores = new InMemoryStores();
            return new SeriesUnderTest(breaking.apply(stores.series()), stores.sessions(), stores.bookings());
        }
    }

    /** Shows that what passes everything on is not what the contract finds fault with. */
    static class Healthy extends Contracts {
        Healthy() {
            super(Passing::new);
        }
    }

    static class LosesUpdates extends Contracts {
        LosesUpdates() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
                    Series series = write.series();
                    long current =
                            find(series.id(), deadline).map(Series::version).orElse(series.version());
                    return super.save(
                            new SeriesWrite(series.withVersion(current), write.isNew(), write.request()), deadline);
                }
            });
        }
    }

    static class HasTwoEffects extends Contracts {
        HasTwoEffects() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
                    return super.save(write.answering(null), deadline);
                }
            });
        }
    }

    static class ForgetsRemovals extends Contracts {
        ForgetsRemovals() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<Series> remove(SeriesRemoval removal, Deadline deadline) {
                    return super.remove(new SeriesRemoval(removal.id(), removal.version(), null), deadline);
                }
            });
        }
    }

    static class LosesOverrides extends Contracts {
        LosesOverrides() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
                    RecurrenceDefinition plain = write.series().definition().withOverrides(List.of());
                    return super.save(
                            new SeriesWrite(write.series().withDefinition(plain), write.isNew(), write.request()),
                            deadline);
                }
            });
        }
    }

    static class PagesById extends Contracts {
        PagesById() {
            super(store -> new Passing(store) {
                @Override
                public List<Series> page(SeriesPageQuery query, Deadline deadline) {
                    return super.page(new SeriesPageQuery(null, SeriesPageQuery.MAX_LIMIT), deadline).stream()
                            .filter(series -> query.after() == null
                                    || series.id().compareTo(query.after().id()) > 0)
                            .sorted(Comparator.comparing(Series::id))
                            .limit(query.limit())
                            .toList();
                }
            });
        }
    }

    /** Where many begin together, the rest of them is lost. */
    static class PagesByStartAlone extends Contracts {
        PagesByStartAlone() {
            super(store -> new Passing(store) {
                @Override
                public List<Series> page(SeriesPageQuery query, Deadline deadline) {
                    return super.page(new SeriesPageQuery(null, SeriesPageQuery.MAX_LIMIT), deadline).stream()
                            .filter(series -> query.after() == null
                                    || series.definition()
                                            .start()
                                            .isAfter(query.after().start()))
                            .limit(query.limit())
                            .toList();
                }
            });
        }
    }

    /** A cancelled instance would be booked again. */
    static class ForgetsCancelledInstances extends Contracts {
        ForgetsCancelledInstances() {
            super(store -> new Passing(store) {
                @Override
                public List<Session> booked(Collection<ExternalKey> keys, Deadline deadline) {
                    return super.booked(keys, deadline).stream()
                            .filter(session -> session.status() == SessionStatus.PLANNED)
                            .toList();
                }
            });
        }
    }

    static class IgnoresDeadlines extends Contracts {
        IgnoresDeadlines() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
                    return super.save(write, Deadline.after(Duration.ofDays(1), System::nanoTime));
                }
            });
        }
    }
}

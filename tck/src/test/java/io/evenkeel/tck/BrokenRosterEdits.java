package io.evenkeel.tck;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterPageQuery;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.tck.contract.RosterEditStoreContract;
import io.evenkeel.tck.contract.RosterPageContract;
import io.evenkeel.tck.contract.RosterUnderTest;
import io.evenkeel.tck.memory.InMemorySessionStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Stores of roster edits that are broken in one way each. */
final class BrokenRosterEdits {

    private BrokenRosterEdits() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements RosterEditStore {

        private final RosterEditStore store;

        Passing(RosterEditStore store) {
            this.store = store;
        }

        @Override
        public Optional<StoredEntry> find(RosterKind kind, String id, Deadline deadline) {
            return store.find(kind, id, deadline);
        }

        @Override
        public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
            return store.page(query, deadline);
        }

        @Override
        public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
            return store.save(write, deadline);
        }

        @Override
        public EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline) {
            return store.remove(removal, deadline);
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
    abstract static class Contracts implements RosterEditStoreContract, RosterPageContract {

        private final Function<RosterEditStore, RosterEditStore> breaking;

        Contracts(Function<RosterEditStore, RosterEditStore> breaking) {
            this.breaking = breaking;
        }

        @Override
        public RosterUnderTest emptyRosterUnderTest() {
            InMemoryStores stores = new InMemoryStores();
            return new RosterUnderTest(
                    stores.roster(), breaking.apply(stores.rosterEdits()), stores.sessions(), stores.series());
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
                public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
                    RosterEntry entry = write.entity().entry();
                    long current = find(entry.kind(), entry.id(), deadline)
                            .map(StoredEntry::version)
                            .orElse(write.version());
                    return super.save(
                            write.isNew() ? write : new RosterWrite(write.entity(), current, write.request()),
                            deadline);
                }
            });
        }
    }

    static class HasTwoEffects extends Contracts {
        HasTwoEffects() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
                    return super.save(write.answering(null), deadline);
                }
            });
        }
    }

    static class ForgetsRemovals extends Contracts {
        ForgetsRemovals() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline) {
                    return super.remove(
                            new RosterRemoval(removal.kind(), removal.id(), removal.version(), null), deadline);
                }
            });
        }
    }

    /** Looks for sessions in a store that has none. */
    static class RemovesWhatIsNeeded implements RosterEditStoreContract {
        @Override
        public RosterUnderTest emptyRosterUnderTest() {
            InMemoryStores stores = new InMemoryStores();
            return new RosterUnderTest(
                    stores.roster(), stores.rosterEdits(), new InMemorySessionStore(), stores.series());
        }
    }

    static class PagesById extends Contracts {
        PagesById() {
            super(store -> new Passing(store) {
                @Override
                public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
                    RosterEntry after = query.after();
                    return super.page(new RosterPageQuery(query.kind(), null, RosterPageQuery.MAX_LIMIT), deadline)
                            .stream()
                            .filter(stored ->
                                    after == null || stored.entry().id().compareTo(after.id()) > 0)
                            .sorted(Comparator.comparing(
                                    stored -> stored.entry().id()))
                            .limit(query.limit())
                            .toList();
                }
            });
        }
    }

    static class RepeatsTheLastOne extends Contracts {
        RepeatsTheLastOne() {
            super(store -> new Passing(store) {
                @Override
                public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
                    List<StoredEntry> page = new ArrayList<>(super.page(query, deadline));
                    RosterEntry after = query.after();
                    if (after != null) {
                        find(after.kind(), after.id(), deadline).ifPresent(last -> page.add(0, last));
                    }
                    return page.subList(0, Math.min(page.size(), query.limit()));
                }
            });
        }
    }

    static class IgnoresDeadlines extends Contracts {
        IgnoresDeadlines() {
            super(store -> new Passing(store) {
                @Override
                public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
                    return super.save(write, Deadline.after(Duration.ofDays(1), System::nanoTime));
                }
            });
        }
    }
}

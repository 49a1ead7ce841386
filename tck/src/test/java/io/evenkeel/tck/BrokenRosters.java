package io.evenkeel.tck;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.tck.contract.RosterStoreContract;
import io.evenkeel.tck.memory.InMemoryRosterStore;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Roster stores that are broken in one way each. */
final class BrokenRosters {

    private BrokenRosters() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements RosterStore {

        private final RosterStore store = new InMemoryRosterStore();

        @Override
        public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
            return store.ensureAll(candidates, deadline);
        }

        @Override
        public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
            return store.findById(kind, id, deadline);
        }

        @Override
        public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
            return store.findByName(kind, name, deadline);
        }

        @Override
        public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
            return store.list(kind, deadline);
        }

        @Override
        public Roster roster(Deadline deadline) {
            return store.roster(deadline);
        }

        @Override
        public void saveAll(Roster entities, Deadline deadline) {
            store.saveAll(entities, deadline);
        }
    }

    /** Shows that what passes everything on is not what the contract finds fault with. */
    static class Healthy implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return new Passing();
        }
    }

    static class KeepsNamesOnly implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return new Passing() {
                @Override
                public Roster roster(Deadline deadline) {
                    super.roster(deadline);
                    return Roster.EMPTY;
                }
            };
        }
    }

    static class LosesAbsences implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return savingTrainersAs(
                    trainer -> trainer.withAvailability(trainer.availability().withAbsences(List.of())));
        }
    }

    static class RoundsToMinutes implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return savingTrainersAs(trainer -> {
                Availability exact = trainer.availability();
                List<WeeklyWindow> rounded = exact.weekly().stream()
                        .map(weekly -> new WeeklyWindow(
                                weekly.day(),
                                new LocalWindow(
                                        minute(weekly.window().startInclusive()),
                                        minute(weekly.window().endExclusive()))))
                        .toList();
                return trainer.withAvailability(
                        new Availability(exact.zone(), rounded, exact.overrides(), exact.absences()));
            });
        }

        private static LocalTime minute(LocalTime time) {
            return time.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    static class SavesOneAfterTheOther implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return new Passing() {
                @Override
                public void saveAll(Roster entities, Deadline deadline) {
                    super.saveAll(Roster.EMPTY, deadline);
                    super.saveAll(
                            Roster.of(
                                    List.of(),
                                    entities.activities().values(),
                                    entities.rooms().values()),
                            deadline);
                    entities.trainers().values().stream()
                            .sorted(Comparator.comparing(trainer -> trainer.id().value()))
                            .forEach(trainer ->
                                    super.saveAll(Roster.of(List.of(trainer), List.of(), List.of()), deadline));
                }
            };
        }
    }

    static class KeepsTheFirstName implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            Passing names = new Passing();
            return new Passing() {
                @Override
                public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
                    return super.findById(kind, id, deadline)
                            .map(entry -> names.findById(kind, id, deadline).orElse(entry));
                }

                @Override
                public void saveAll(Roster entities, Deadline deadline) {
                    super.saveAll(entities, deadline);
                    entities.entries().stream()
                            .filter(entry -> names.findById(entry.kind(), entry.id(), deadline)
                                    .isEmpty())
                            .forEach(entry -> names.ensureAll(List.of(entry), deadline));
                }
            };
        }
    }

    static class ListsInAnyOrder implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return listingBy(Comparator.comparing(RosterEntry::id));
        }
    }

    static class ListsByJavaOrder implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return listingBy(Comparator.comparing(RosterEntry::name));
        }
    }

    static class ForgetsDetailsWhenEnsured implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            Set<String> ensured = new HashSet<>();
            return new Passing() {
                @Override
                public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
                    List<RosterEntry> stored = super.ensureAll(candidates, deadline);
                    stored.forEach(entry -> ensured.add(entry.name()));
                    return stored;
                }

                @Override
                public Roster roster(Deadline deadline) {
                    Roster roster = super.roster(deadline);
                    List<Trainer> left = roster.trainers().values().stream()
                            .filter(trainer -> !ensured.contains(trainer.name()))
                            .toList();
                    return Roster.of(
                            left, roster.activities().values(), roster.rooms().values());
                }
            };
        }
    }

    static class AddsToDetails implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return new Passing() {
                @Override
                public void saveAll(Roster entities, Deadline deadline) {
                    Roster before = super.roster(deadline);
                    List<Trainer> merged = new ArrayList<>();
                    for (Trainer trainer : entities.trainers().values()) {
                        Trainer known = before.trainers().get(trainer.id());
                        merged.add(
                                known != null && trainer.contract() == null
                                        ? trainer.withContract(known.contract())
                                        : trainer);
                    }
                    super.saveAll(
                            Roster.of(
                                    merged,
                                    entities.activities().values(),
                                    entities.rooms().values()),
                            deadline);
                }
            };
        }
    }

    static class MakesUpDetails implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return new Passing() {
                @Override
                public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
                    List<RosterEntry> stored = super.ensureAll(candidates, deadline);
                    List<Room> rooms = stored.stream()
                            .filter(entry -> entry.kind() == RosterKind.TRAINER)
                            .map(entry -> Room.of(new RoomId(entry.id()), entry.name()))
                            .distinct()
                            .toList();
                    super.saveAll(Roster.of(List.of(), List.of(), rooms), deadline);
                    return stored;
                }
            };
        }
    }

    static class SavesLate implements RosterStoreContract {
        @Override
        public RosterStore emptyRoster() {
            return new Passing() {
                @Override
                public void saveAll(Roster entities, Deadline deadline) {
                    super.saveAll(entities, Deadline.after(Duration.ofDays(1), System::nanoTime));
                }
            };
        }
    }

    private static RosterStore savingTrainersAs(UnaryOperator<Trainer> change) {
        return new Passing() {
            @Override
            public void saveAll(Roster entities, Deadline deadline) {
                List<Trainer> changed =
                        entities.trainers().values().stream().map(change).toList();
                super.saveAll(
                        Roster.of(
                                changed,
                                entities.activities().values(),
                                entities.rooms().values()),
                        deadline);
            }
        };
    }

    private static RosterStore listingBy(Comparator<RosterEntry> order) {
        return new Passing() {
            @Override
            public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
                return super.list(kind, deadline).stream().sorted(order).toList();
            }
        };
    }
}

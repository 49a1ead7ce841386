package io.evenkeel.application.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.document.DocumentError;
import io.evenkeel.application.port.in.roster.RosterCounts;
import io.evenkeel.application.port.in.roster.RosterImportOutcome;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterServiceTest {

    private static final Deadline DEADLINE = Deadline.after(Duration.ofMinutes(1), System::nanoTime);

    private final NamedYoga store = new NamedYoga();
    private final RosterService service = new RosterService(store, () -> "new");

    @Test
    void storesAGoodDocumentWithTheIdsThatTheStoreKnows() {
        RosterImportOutcome outcome = service.importRoster(
                Map.of(
                        "activities", List.of(Map.of("name", "Yoga", "defaultDurationSeconds", 60)),
                        "rooms", List.of(Map.of("name", "Hall"))),
                DEADLINE);

        assertThat(outcome).isEqualTo(new RosterImportOutcome.Imported(new RosterCounts(0, 1, 1)));
        assertThat(store.saved)
                .singleElement()
                .satisfies(roster -> assertThat(roster.entries())
                        .containsExactlyInAnyOrder(
                                new RosterEntry(RosterKind.ACTIVITY, "a1", "Yoga"),
                                new RosterEntry(RosterKind.ROOM, "new", "Hall")));
    }

    @Test
    void storesNothingWhenAnythingIsWrong() {
        RosterImportOutcome outcome = service.importRoster(
                Map.of("rooms", List.of(Map.of("name", "Hall"), Map.of("name", "", "seats", 3))), DEADLINE);

        List<String> errors = outcome.match(
                counts -> List.of(),
                wrong -> wrong.stream().map(DocumentError::sentence).toList());
        assertThat(errors).hasSize(2);
        assertThat(store.saved).isEmpty();
    }

    @Test
    void givesOutWhatItTookIn() {
        Map<String, Object> document = Map.of(
                "activities", List.of(Map.of("name", "Yoga", "defaultDurationSeconds", 60)),
                "trainers", List.of(Map.of("name", "Ada", "zone", "Europe/Oslo", "skills", List.of("Yoga"))));
        service.importRoster(document, DEADLINE);
        Map<String, Object> exported = service.exportRoster(DEADLINE);

        service.importRoster(exported, DEADLINE);

        assertThat(store.saved).hasSize(2);
        assertThat(store.saved.get(1)).isEqualTo(store.saved.get(0));
        assertThat(service.exportRoster(DEADLINE)).isEqualTo(exported);
    }

    /** Knows an activity by its name, and keeps what it is given. */
    private static final class NamedYoga implements RosterStore {

        private final List<Roster> saved = new ArrayList<>();

        @Override
        public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
            throw new AssertionError("names are saved with their details");
        }

        @Override
        public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
            throw new AssertionError("names are read all at once");
        }

        @Override
        public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
            throw new AssertionError("names are read all at once");
        }

        @Override
        public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
            return kind == RosterKind.ACTIVITY ? List.of(new RosterEntry(kind, "a1", "Yoga")) : List.of();
        }

        @Override
        public Roster roster(Deadline deadline) {
            return saved.get(saved.size() - 1);
        }

        @Override
        public void saveAll(Roster entities, Deadline deadline) {
            saved.add(entities);
        }
    }
}

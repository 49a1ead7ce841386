package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.evenkeel.adapter.sqlite.SqliteStores;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.time.Interval;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roster files from the command line. */
class RosterTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "data", "roster.conf");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @BeforeEach
    void makeAnEmptyDataDirectory() {
        evenkeel = new Evenkeel(folder);
    }

    @Test
    void takesTheExampleIn() {
        Run run = evenkeel.run("roster", "import", EXAMPLE.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo("2 trainers, 2 activities and 2 rooms stored");
        assertThat(run.exitCode()).isZero();
        Roster roster = stored(RosterTest::details);
        Map<String, Trainer> trainers =
                roster.trainers().values().stream().collect(Collectors.toMap(Trainer::name, Function.identity()));
        Trainer ada = Objects.requireNonNull(trainers.get("Ada Berg"));
        assertThat(ada.skills())
                .containsExactlyInAnyOrderElementsOf(roster.activities().keySet())
                .hasSize(2);
        assertThat(ada.contract()).isEqualTo(WeeklyContract.ofHours(20, 40));
        Interval monday = Interval.of(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(ada.availability().free(monday).intervals())
                .containsExactly(
                        Interval.of(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T11:00:00Z")),
                        Interval.of(Instant.parse("2026-03-02T12:30:00Z"), Instant.parse("2026-03-02T16:00:00Z")));
        assertThat(Objects.requireNonNull(trainers.get("Bo Lund")).active()).isFalse();
    }

    @Test
    void anImportOfAnExportChangesNothing() throws IOException {
        evenkeel.run("roster", "import", EXAMPLE.toString());
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");

        Run exported = evenkeel.run("roster", "export", "--out", first.toString());
        Roster before = stored(RosterTest::details);
        Run imported = evenkeel.run("roster", "import", first.toString());
        evenkeel.run("roster", "export", "--out", second.toString());

        assertThat(exported.exitCode()).isZero();
        assertThat(exported.out()).contains(first.toString());
        assertThat(imported.exitCode()).isZero();
        assertThat(stored(RosterTest::details)).isEqualTo(before);
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.readString(first))
                .contains("\"from\" : \"2026-07-06\"")
                .endsWith("}\n");
    }

    @Test
    void anExportFillsAnotherStoreWithTheSameRoster() {
        evenkeel.run("roster", "import", EXAMPLE.toString());
        Path file = folder.resolve("roster.json");
        evenkeel.run("roster", "export", "--out", file.toString());
        Path other = folder.resolve("other.db");

        Run run = evenkeel.run("roster", "import", file.toString(), "--store", "sqlite:" + other);

        assertThat(run.exitCode()).isZero();
        try (SqliteStores stores = SqliteStores.open(other)) {
            assertThat(details(stores.roster())).isEqualTo(stored(RosterTest::details));
        }
    }

    @Test
    void whatSessionsNamedKeepsItsId() {
        new Imports(folder).of(Imports.HEADER + "\nAda Berg,Spinning,2026-03-02T08:00Z,2026-03-02T09:00Z\n");
        List<RosterEntry> named = names(RosterKind.TRAINER);

        evenkeel.run("roster", "import", EXAMPLE.toString());

        assertThat(named).hasSize(1);
        assertThat(stored(RosterTest::details).entries()).containsAll(named);
        assertThat(names(RosterKind.ACTIVITY)).hasSize(2);
    }

    @Test
    void printsEverythingThatIsWrongAndStoresNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("roster.conf"), """
                rooms = [{ name = Hall }]
                activities = [{ name = Yoga, capacity = 0 }]
                trainers = [
                  { name = Ada, zone = Mars, skills = [Yogga], weekly = [{ day = MONDAY, from = "9:61", to = "17:00" }] }
                ]
                """);

        Run run = evenkeel.run("roster", "import", file.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "evenkeel: " + file + ": activities[0].defaultDurationSeconds: must be given",
                        "evenkeel: " + file
                                + ": activities[0].capacity: the capacity of an activity starts at 1, but was 0",
                        "evenkeel: " + file
                                + ": trainers[0].skills[0]: there is no activity 'Yogga'; name one by its id"
                                + " or its exact name",
                        "evenkeel: " + file
                                + ": trainers[0].zone: 'Mars' is not a time zone; write it like Europe/Oslo",
                        "evenkeel: " + file + ": trainers[0].weekly[0].from: '9:61' is not a time; write it like 09:00",
                        "evenkeel: nothing was stored");
        assertThat(stored(RosterTest::details)).isEqualTo(Roster.EMPTY);
        assertThat(names(RosterKind.ROOM)).isEmpty();
    }

    @Test
    void refusesAFileThatIsNone() throws IOException {
        Path broken = Files.writeString(folder.resolve("roster.conf"), "trainers = [");
        Path latin =
                Files.write(folder.resolve("latin.conf"), "rooms = [Z\u00FC]".getBytes(StandardCharsets.ISO_8859_1));

        Run syntax = evenkeel.run("roster", "import", broken.toString());
        Run letters = evenkeel.run("roster", "import", latin.toString());

        assertThat(syntax.exitCode()).isEqualTo(65);
        assertThat(syntax.err()).startsWith("evenkeel: " + broken + ": cannot be read: ");
        assertThat(letters.exitCode()).isEqualTo(65);
        assertThat(letters.err()).startsWith("evenkeel: " + latin + ": is not UTF-8");
        assertThat(folder.resolve("evenkeel.db")).doesNotExist();
    }

    @Test
    void makesNoStoreForAnExport() {
        Run run = evenkeel.run(
                "roster", "export", "--out", folder.resolve("roster.json").toString());

        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.err()).contains("there is no store at").contains("--store");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void neverReplacesTheStoreByItsExport() throws IOException {
        evenkeel.run("roster", "import", EXAMPLE.toString());
        Path store = folder.resolve("evenkeel.db");
        byte[] before = Files.readAllBytes(store);

        Run run = evenkeel.run("roster", "export", "--out", store.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("would replace the store");
        assertThat(store).hasBinaryContent(before);
    }

    @Test
    void saysThatItCannotWriteThere() {
        evenkeel.run("roster", "import", EXAMPLE.toString());

        Run run = evenkeel.run("roster", "export", "--out", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().strip())
                .isEqualTo("evenkeel: cannot write the roster to " + folder + "; name another file with --out");
    }

    @Test
    void aDurationIsWhatTheFileSays() {
        evenkeel.run("roster", "import", EXAMPLE.toString());

        assertThat(stored(RosterTest::details).activities().values())
                .extracting(Activity::name, Activity::defaultDurationSeconds, Activity::capacity)
                .containsExactlyInAnyOrder(tuple("Hatha Yoga", 3_600, 16), tuple("Spinning", 2_700, 24));
    }

    private List<RosterEntry> names(RosterKind kind) {
        return stored(store -> store.list(kind, deadline()));
    }

    private <T> T stored(Function<RosterStore, T> question) {
        try (SqliteStores stores = SqliteStores.open(folder.resolve("evenkeel.db"))) {
            return question.apply(stores.roster());
        }
    }

    private static Roster details(RosterStore store) {
        return store.roster(deadline());
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofMinutes(1), System::nanoTime);
    }
}

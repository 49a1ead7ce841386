package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backups from the command line. */
class BackupTest {

    private static final Path ROSTER = Path.of("..", "examples", "data", "roster.conf");
    private static final int SESSIONS = 300;
    private static final String CONTENT =
            "300 sessions, 11 trainers, activities and rooms, 0 accounts, 0 series, 0 calendar links, schema 7";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private String store;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Path backup;

    @BeforeEach
    void fillTheStore() throws IOException {
        evenkeel = new Evenkeel(folder);
        store = "sqlite:" + folder.resolve("studio.db");
        backup = folder.resolve("studio.bak");
        evenkeel.run("roster", "import", ROSTER.toString(), "--store", store);
        importSessions(0, SESSIONS);
    }

    @Test
    void bringsBackWhatWasThereAndKeepsWhatIs() throws IOException {
        String before = exported(store);
        Run created = evenkeel.run("backup", "create", "--out", backup.toString(), "--store", store);
        Run verified = evenkeel.run("backup", "verify", backup.toString());
        importSessions(SESSIONS, 2 * SESSIONS);
        String after = exported(store);

        Run restored = evenkeel.run("backup", "restore", backup.toString(), "--store", store);

        assertThat(created.out().strip()).isEqualTo("the backup is in " + backup + ": " + CONTENT);
        assertThat(verified.out().strip()).isEqualTo(backup + " is sound: " + CONTENT);
        assertThat(restored.out().lines().toList().get(0))
                .isEqualTo("restored " + folder.resolve("studio.db") + ": " + CONTENT);
        assertThat(List.of(created, verified, restored))
                .allSatisfy(run -> assertThat(run.exitCode()).as(run.err()).isZero());
        assertThat(exported(store)).isEqualTo(before);
        Path kept = besides("studio.db.before-");
        assertThat(restored.out()).contains("the store that was there is now " + kept);
        assertThat(exported("sqlite:" + kept)).isEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void saysThatABackupHasChanged() throws IOException {
        evenkeel.run("backup", "create", "--out", backup.toString(), "--store", store);
        Files.writeString(backup, "!", StandardOpenOption.APPEND);

        for (Run run : List.of(
                evenkeel.run("backup", "verify", backup.toString()),
                evenkeel.run("backup", "restore", backup.toString(), "--store", store))) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1).contains("digest", "studio.bak.sha256");
        }
        assertThat(exported(store).lines()).hasSize(SESSIONS + 1);
    }

    @Test
    void saysThatThereIsNoDigest() throws IOException {
        evenkeel.run("backup", "create", "--out", backup.toString(), "--store", store);
        Files.delete(folder.resolve("studio.bak.sha256"));

        Run run = evenkeel.run("backup", "verify", backup.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("there is no studio.bak.sha256 beside it");
    }

    @Test
    void keepsTheStoreUnderTheNameThatIsAskedFor() {
        evenkeel.run("backup", "create", "--out", backup.toString(), "--store", store);
        Path aside = folder.resolve("damaged.db");

        Run run = evenkeel.run("backup", "restore", backup.toString(), "--store", store, "--aside", aside.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(aside).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create --out new.bak --store sqlite:missing.db | 69 | there is no store at",
                "create --out new.bak --store memory: | 2 | in memory",
                "create --out new.bak --store mongodb://localhost/studio | 2 | mongodump",
                "create --out studio.db | 1 | name another file",
                "verify missing.bak | 1 | there is no backup",
                "restore missing.bak | 1 | there is no backup",
                "restore studio.bak --store mongodb://localhost/studio | 2 | mongodump"
            })
    void refusesWhatCannotBe(String arguments, int exitCode, String reason) {
        String[] words = Stream.concat(Stream.of("backup"), Stream.of(arguments.split(" ")))
                .map(word -> word.endsWith("sqlite:missing.db")
                        ? "sqlite:" + folder.resolve("missing.db")
                        : word.endsWith(".db") || word.endsWith(".bak")
                                ? folder.resolve(word).toString()
                                : word)
                .toArray(String[]::new);

        Run run = evenkeel.with("EVENKEEL_STORE_URL", store).run(words);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).hasLineCount(1).contains(reason);
    }

    private void importSessions(int from, int to) throws IOException {
        Path file = Files.writeString(folder.resolve("sessions.csv"), ManySessions.csv(from, to));
        assertThat(evenkeel.run("import", file.toString(), "--store", store).exitCode())
                .isZero();
    }

    private String exported(String url) {
        return evenkeel.run("export", "--out", "-", "--store", url).out();
    }

    private Path besides(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> !file.toString().endsWith("-wal")
                            && !file.toString().endsWith("-shm"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

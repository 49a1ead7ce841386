package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evenkeel doctor} as somebody sees it who runs it. */
class DoctorTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @BeforeEach
    void make() {
        evenkeel = new Evenkeel(folder);
    }

    @Test
    void findsNothingWrongWithAGoodSetUpAndChangesNothing() throws IOException {
        evenkeel.with("EVENKEEL_AUTH_MODE", "on")
                .with("EVENKEEL_AUTH_KEY", "q0vJ4XfLrT8y1mZbWnC3sKdH7uGe5aPiVxO9tRwE2lA=");
        assertThat(evenkeel.typing("a long enough password")
                        .run("user", "add", "ada", "--role", "admin")
                        .exitCode())
                .isZero();
        byte[] before = Files.readAllBytes(folder.resolve("evenkeel.db"));

        Run run = evenkeel.run("doctor", "--port", "0");

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^ok +store +.*evenkeel\\.db is sound, schema [0-9]+$")
                .containsPattern("(?m)^ok +sign-in ")
                .containsPattern("(?m)^ok +cache ")
                .containsPattern("(?m)^skipped +backups ")
                .contains("0 failures");
        assertThat(Files.readAllBytes(folder.resolve("evenkeel.db"))).isEqualTo(before);
    }

    @Test
    void saysHowToMendADamagedStore() throws IOException {
        Files.writeString(folder.resolve("evenkeel.db"), "this is no database, however long it may go on".repeat(100));

        Run run = evenkeel.run("doctor", "--port", "0");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).containsPattern("(?m)^failure +store ").contains("mend: evenkeel backup restore BACKUP");
    }

    @Test
    void namesEverythingThatIsWrongWithTheConfiguration() {
        Run run = evenkeel.with("EVENKEEL_SERVER_PORT", "many")
                .with("EVENKEEL_AUTH_KEY", "short")
                .run("doctor");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out())
                .containsPattern("(?m)^failure +configuration +.*server\\.port")
                .containsPattern("(?m)^failure +configuration +.*auth\\.key")
                .containsPattern("(?m)^skipped +everything else ")
                .doesNotContain("short");
    }

    @Test
    void saysWhatCannotBeReached() {
        Run run = evenkeel.run(
                "doctor",
                "--port",
                "0",
                "--cache",
                "redis://user:hidden@127.0.0.1:1",
                "--store",
                "mongodb://user:hidden@127.0.0.1:1/studio");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("(?m)^failure +store +mongodb://")
                .containsPattern("(?m)^warning +cache +redis://.* does not answer")
                .doesNotContain("hidden");
    }

    @Test
    void takesAServerThatRunsForNoFailure() {
        try (Assembly assembly = new Assembly(new SettingsLoader(Map.of("EVENKEEL_DATA_DIRECTORY", folder.toString()))
                .load(null, Map.of(Setting.STORE, "memory:", Setting.PORT, "0")))) {
            int port = assembly.startServer().port();

            Run run = evenkeel.run("doctor", "--port", String.valueOf(port));

            assertThat(run.exitCode()).as(run.out()).isZero();
            assertThat(run.out()).contains("a server answers at 127.0.0.1:" + port);
        }
    }

    @Test
    void printsJsonForPrograms() {
        Map<String, Object> json = evenkeel.run("doctor", "--port", "0", "--store", "memory:", "--format", "json")
                .json();

        assertThat(json).containsEntry("worst", "WARNING");
        assertThat(json.get("findings"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .anySatisfy(finding -> assertThat(List.of(finding.get("check"), finding.get("level")))
                        .containsExactly("store", "WARNING"))
                .allSatisfy(finding -> assertThat(finding.get("finding")).isNotNull());
    }
}

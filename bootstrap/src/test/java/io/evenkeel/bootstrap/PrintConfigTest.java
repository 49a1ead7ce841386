package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.bootstrap.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The configuration as the command line shows it, and shows what is wrong with it; never a secret. */
class PrintConfigTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @BeforeEach
    void makeAnEmptyDataDirectory() {
        evenkeel = new Evenkeel(folder.resolve("data"));
    }

    @Test
    void printsEachValueAndWhereItComesFrom() throws IOException {
        Path file = file("auth {\n  key = \"" + KEY + "\"\n}");

        Run run = evenkeel.with("EVENKEEL_STORE_URL", "mongodb://ada:hidden@db.example.org/studio")
                .run("serve", "--print-config", "--port", "0", "--config", file.toString());

        Map<String, String> rows = run.out()
                .lines()
                .collect(Collectors.toMap(line -> line.split(" +", 3)[0], line -> String.join(" ", line.split(" +"))));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(rows)
                .hasSize(Setting.values().length + 1)
                .containsEntry("key", "key value origin")
                .containsEntry("mode", "mode production default")
                .containsEntry("server.port", "server.port 0 --port")
                .containsEntry("server.publicUrl", "server.publicUrl - default")
                .containsEntry("auth.key", "auth.key *** " + file + ":2")
                .containsEntry("store.url", "store.url mongodb://ada:***@db.example.org/studio EVENKEEL_STORE_URL");
        assertThat(run.out()).doesNotContain("hidden", KEY);
    }

    @Test
    void hasAnOptionOfServeForEachFlagOfTheCatalogue() {
        String help = evenkeel.run("serve", "--help").out();

        assertThat(Stream.of(Setting.values()).map(Setting::flag).flatMap(flag -> flag.stream()))
                .isNotEmpty()
                .allSatisfy(flag -> assertThat(help).containsPattern("(?m)^ +" + flag + "="));
    }

    @Test
    void printsEverythingThatIsWrongOneLineEach() throws IOException {
        Path file = file("sever.port = 1\nserver.port = many");

        Run run = evenkeel.run("serve", "--print-config", "--mode", "devel", "--config", file.toString());

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactlyInAnyOrder(
                        "evenkeel: " + file + ":1: 'sever.port' is not a setting; did you mean 'server.port'?",
                        "evenkeel: " + file + ":2: server.port must be a whole number from 0 to 65535, but was 'many'",
                        "evenkeel: --mode: mode must be development or production, but was 'devel'");
    }

    /** What the library says of each of these quotes the secret. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth.key = \"hidden",
                "auth.key = hidden }",
                "auth.key = [hidden",
                "auth.key = { hidden }",
                "auth.key : hidden\"\"\"",
                "auth.key hidden",
                "auth.key = [\"hidden\"]",
                "auth.key = { a = \"hidden\" }",
                "auth.key = hidden",
                "auth.key = \"hidden\"${UNHEARD_OF}",
                "store.url = mongodb://ada:hidden@host/db",
                "store.url = \"postgres://ada:hidden@host/db\"",
                "store.url = \"ada:hidden@host/db\"",
                "\"mongodb://ada:hidden@host/db\" = 1",
                "auth.keyFile = \"mongodb://ada:hidden@host/\\u0000\"",
                "server.publicUrl = \"https://ada:hidden@host:port/\"",
                "server.host = \"https://ada:hidden@host\"",
                "organisation.zone = \"//ada:hidden@host\""
            })
    void showsNoSecretOfAFileWhateverIsWrongWithIt(String content) throws IOException {
        Run run = evenkeel.run("serve", "--config", file(content).toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(78);
        assertThat(run.err()).startsWith("evenkeel: ").doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVENKEEL_AUTH_KEY | hidden",
                "EVENKEEL_STORE_URL | mongo://ada:hidden@host/db",
                "EVENKEEL_STORE_URL | mongodb://ada:hid@den/@host",
                "EVENKEEL_SERVER_PUBLIC_URL | https://ada:hidden@host",
                "EVENKEEL_SERVER_PORT | tcp://ada:hidden@host"
            })
    void showsNoSecretOfTheEnvironment(String variable, String value) {
        Run run = evenkeel.with(variable, value).run("serve", "--port", "x");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err()).startsWith("evenkeel: ").doesNotContain("hid", "den");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --store mongodb://ada:hidden@",
                "serve --host ada:hidden@host",
                "serve --config //ada:hidden@host/evenkeel.conf",
                "import FILE --store mongodb://ada:hidden@host",
                "migrate --from postgres://ada:hidden@host/db --to memory:"
            })
    void showsNoSecretOfAnOption(String arguments) throws IOException {
        String file = Files.writeString(folder.resolve("sessions.csv"), Imports.HEADER + "\n")
                .toString();

        Run run = evenkeel.run(arguments.replace("FILE", file).split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(78);
        assertThat(run.err()).startsWith("evenkeel: ").doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve mongodb://ada:hidden@host/db",
                "serve --stroe mongodb://ada:hidden@host/db",
                "mongodb://ada:hidden@host/db",
                "import mongodb://ada:hidden@host/db",
                "stats overview --from mongodb://ada:hidden@host/db --to 2026-01-01"
            })
    void showsNoSecretOfAnArgumentInTheWrongPlace(String arguments) {
        Run run = evenkeel.run(arguments.split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("hidden");
    }

    @Test
    void showsNoSecretOfAPathThatIsNone() {
        Run run =
                evenkeel.with("EVENKEEL_DATA_DIRECTORY", "//ada:hidden@host/\0").run("serve");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err())
                .isEqualTo("evenkeel: EVENKEEL_DATA_DIRECTORY: data.directory must be a path of this system, but was"
                        + " '//ada:***@host/\\u0000'\n");
    }

    @Test
    void showsNoSecretOfAKeyFile() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "hidden");

        Run run = evenkeel.with("EVENKEEL_AUTH_KEY_FILE", key.toString()).run("serve");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err())
                .isEqualTo("evenkeel: EVENKEEL_AUTH_KEY_FILE: auth.keyFile '" + key
                        + "' must hold at least 32 bytes in base64," + " such as 'openssl rand -base64 32' makes\n");
    }

    @Test
    void startsNoServerWhoseLimitsDoNotFitIntoEachOther() {
        Run run = evenkeel.with("EVENKEEL_SERVER_ANSWER_TIMEOUT", "12s")
                .with("EVENKEEL_STORE_SLOW_CALL", "2s")
                .run("serve", "--store", "memory:", "--port", "0");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err().lines())
                .containsExactly(
                        "evenkeel: store.selectionTimeout (2s) must be less than store.slowCall (2s)",
                        "evenkeel: server.answerTimeout (12s) must be less than the time that the page waits (10s)");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("evenkeel.conf"), content);
    }
}

package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How commands end that cannot do what they were asked: the code for scripts, one line for people. */
class ExitCodesTest {

    private static final String SESSION = Imports.HEADER + "\nAda,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @BeforeEach
    void makeAnEmptyDataDirectory() {
        evenkeel = new Evenkeel(folder.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "import --help",
                "export --help",
                "migrate --help",
                "backup --help",
                "backup create --help",
                "backup verify --help",
                "backup restore --help",
                "stats --help",
                "serve --help",
                "demo --help",
                "import -h",
                "user --help",
                "user add --help",
                "user list --help",
                "user role --help",
                "user password --help",
                "user disable --help",
                "user enable --help",
                "roster --help",
                "roster import --help",
                "roster export -h"
            })
    void showsItsHelp(String arguments) {
        Run run = evenkeel.run(arguments.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: evenkeel");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "import --version",
                "stats -V",
                "serve -V",
                "demo -V",
                "roster -V",
                "roster import -V"
            })
    void showsItsVersion(String arguments) {
        Run run = evenkeel.run(arguments.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("evenkeel ").contains("Java " + System.getProperty("java.version"));
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | name a command",
                "exprt | exprt",
                "import | FILE",
                "import sessions.csv --bogus | --bogus",
                "import no-such-file.csv | no-such-file.csv",
                "import . | there is no file .",
                "import sessions.csv --format xml | xml",
                "stats | FAMILY",
                "stats overview | --from",
                "stats weather --from 2026-03-02 --to 2026-03-03 | weather",
                "stats overview --from soon --to 2026-03-03 | soon",
                "stats overview --from 2026-03-03 --to 2026-03-02 | --from and --to",
                "stats overview --from 0000-03-03 --to 2026-03-02 | --from and --to",
                "stats overview --from 2026-03-02 --to 2026-03-03 --zone Mars | Mars",
                "roster | name a command",
                "roster exprt | exprt",
                "roster import | FILE",
                "roster import no-such-file.conf | no-such-file.conf",
                "roster import . | there is no file .",
                "roster import one.conf two.conf | two.conf",
                "roster export | --out",
                "backup | name a command",
                "backup create | --out",
                "backup verify | FILE",
                "backup restore | FILE",
                "serve --bogus | --bogus",
                "demo surplus | surplus"
            })
    void refusesAWrongCommandLine(String arguments, String culprit) {
        Run run = evenkeel.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(culprit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fields {",
                "fields { nonsense { column = a } }",
                "fields { activity { column = a, constant = b } }",
                "fields { activity { column = a }, planned_start { column = b } }",
                "fields { activity { column = a }, planned_start { field = planned_end }, planned_end { field ="
                        + " planned_start } }",
                "fields { activity { column = a }, planned_start { column = b, pattern = \"bogus\" }, planned_end {"
                        + " column = c } }",
                "fields = 7",
                "bogus = 1"
            })
    void refusesAMappingThatIsNone(String content) throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.conf"), content);

        Run run = evenkeel.run("import", sessions(), "--mapping", mapping.toString());

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("evenkeel: ").hasLineCount(1);
    }

    @Test
    void saysThatThereIsNoMapping() throws IOException {
        Run run = evenkeel.run(
                "import", sessions(), "--mapping", folder.resolve("none.conf").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("none.conf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mysql://root:secret@localhost/studio",
                "sessions.db",
                "memory",
                "mongodb://",
                "mongodb://localhost:27017",
                "mongodb://user:secret@localhost:27017",
                "mongodb://user:se/cret@localhost:27017/studio",
                "sqlite:\u0000"
            })
    void refusesAStoreThatIsNone(String url) throws IOException {
        Run run = evenkeel.run("import", sessions(), "--store", url);

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("evenkeel: ").hasLineCount(1).doesNotContain("secret", "se/cret");
    }

    @Test
    void leavesAFileAloneThatIsNoDatabase() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada, ".repeat(1_000));

        Run run = evenkeel.run("import", sessions(), "--store", "sqlite:" + letter);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("evenkeel: ").contains("letter.txt").hasLineCount(1);
        assertThat(letter).hasContent("Dear Ada, ".repeat(1_000));
    }

    @Test
    void leavesTheDatabaseOfAnotherProgramAlone() throws IOException, SQLException {
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other)) {
            connection.createStatement().execute("CREATE TABLE letters (text TEXT)");
        }
        byte[] before = Files.readAllBytes(other);

        Run run = evenkeel.run("import", sessions(), "--store", "sqlite:" + other);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("another program");
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void refusesAStoreInAFolderThatCannotBe() throws IOException {
        Run run = evenkeel.run("import", sessions(), "--store", "sqlite:" + sessions() + "/store.db");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err()).startsWith("evenkeel: ").contains("sessions.csv").hasLineCount(1);
    }

    @Test
    void makesNoStoreForAReport() {
        Run run = evenkeel.run("stats", "overview", "--from", "2026-03-02", "--to", "2026-03-03");

        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no store at").contains("--store");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void saysThatTheDatabaseServerIsNotThere() throws IOException {
        String url = "mongodb://127.0.0.1:" + closedPort() + "/studio";

        Run report = evenkeel.run("stats", "overview", "--from", "2026-03-02", "--to", "2026-03-03", "--store", url);
        Run imported = evenkeel.run("import", sessions(), "--store", url);

        assertThat(report.exitCode()).isEqualTo(69);
        assertThat(report.err()).startsWith("evenkeel: ").hasLineCount(1);
        assertThat(imported.exitCode()).isEqualTo(69);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "8.8.8.8", ""})
    void refusesToBeReachedFromElsewhere(String host) {
        Run run = evenkeel.run("serve", "--store", "memory:", "--port", "0", "--host", host);

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("loopback").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stor.url = \"memory:\" | did you mean 'store.url'?",
                "server.prot = 80 | did you mean 'server.port'?",
                "server.port = 70000 | evenkeel.conf:1: server.port must be a whole number from 0 to 65535, but was '70000'",
                "server.port = many | server.port must be a whole number from 0 to 65535",
                "cache.url = \"redis:\" | cache.url must be caffeine:, redis://HOST:PORT or none:",
                "organisation.zone = Mars | organisation.zone must be a time zone",
                "server { | this is not HOCON that can be read",
                "server.port = ${UNHEARD_OF} | ${UNHEARD_OF} stands for nothing"
            })
    void refusesAConfigurationThatCannotBeUsed(String content, String reason) throws IOException {
        Path configuration = Files.writeString(folder.resolve("evenkeel.conf"), content);

        Run run = evenkeel.run("import", sessions(), "--config", configuration.toString());

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err()).startsWith("evenkeel: ").contains(reason).hasLineCount(1);
    }

    @Test
    void refusesAConfigurationThatIsNotThere() throws IOException {
        Run run = evenkeel.run(
                "import", sessions(), "--config", folder.resolve("none.conf").toString());

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err()).contains("none.conf").hasLineCount(1);
    }

    private String sessions() throws IOException {
        return Files.writeString(folder.resolve("sessions.csv"), SESSION).toString();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

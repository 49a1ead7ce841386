package io.evenkeel.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.evenkeel.adapter.sqlite.SqliteStores;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.tck.data.SampleSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving from one store to another, from the command line. */
class MigrateTest {

    private static final int SESSIONS = 2_500;
    private static final Path ROSTER = Path.of("..", "examples", "data", "roster.conf");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final MongoServer mongo = new MongoServer(new MemoryBackend());

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private String source;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Path targetFile;

    @BeforeEach
    void fillTheSource() throws IOException {
        evenkeel = new Evenkeel(folder);
        source = "sqlite:" + folder.resolve("source.db");
        targetFile = folder.resolve("target.db");
        evenkeel.run("roster", "import", ROSTER.toString(), "--store", source);
        importInto(source, 0, SESSIONS);
        try (SqliteStores stores = SqliteStores.open(folder.resolve("source.db"))) {
            stores.series().save(SeriesWrite.add(SampleSeries.complete(1)), deadline());
            stores.series().save(SeriesWrite.add(SampleSeries.single(2)), deadline());
            stores.series().save(SeriesWrite.replace(SampleSeries.weekly(2)), deadline());
        }
    }

    @AfterEach
    void stopTheDatabase() {
        mongo.shutdownNow();
    }

    @Test
    void movesFromAFileToADatabaseAndBackToTheSameBytes() throws Exception {
        String database = "mongodb://127.0.0.1:" + mongo.bind().getPort() + "/studio";

        Run there = migrate(source, database);
        Run back = migrate(database, "sqlite:" + targetFile);

        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(exported(source).getBytes(UTF_8)));
        assertThat(List.of(there, back)).allSatisfy(run -> {
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out().lines())
                    .containsExactly(
                            "copied: 11 names of the roster, 2 series, 2500 sessions; 0 sessions were there",
                            "source: 2500 sessions, SHA-256 " + digest,
                            "target: 2500 sessions, SHA-256 " + digest,
                            "both hold the same; versions start anew in the target");
        });
        assertThat(exported("sqlite:" + targetFile)).isEqualTo(exported(source));
        assertThat(roster("sqlite:" + targetFile)).isEqualTo(roster(source));
        assertThat(series(targetFile)).containsExactly(SampleSeries.complete(1), SampleSeries.weekly(2));
    }

    @Test
    void goesOnWhereItWasInterrupted() throws SQLException {
        migrate(source, "sqlite:" + targetFile);
        SqliteSessions.execute(targetFile, "DELETE FROM session WHERE planned_start % 7 = 0 OR external_id > '2'");
        SqliteSessions.execute(targetFile, "DELETE FROM series WHERE id = 'series-2'");

        Run again = migrate(source, "sqlite:" + targetFile);

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).containsPattern("[1-9]\\d* sessions; [1-9]\\d* sessions were there");
        assertThat(exported("sqlite:" + targetFile)).isEqualTo(exported(source));
        assertThat(series(targetFile)).containsExactly(SampleSeries.complete(1), SampleSeries.weekly(2));
    }

    @Test
    void writesNothingIntoAStoreThatHoldsSomethingElse() throws IOException {
        importInto("sqlite:" + targetFile, SESSIONS, SESSIONS + 1);
        String before = exported("sqlite:" + targetFile);

        Run run = migrate(source, "sqlite:" + targetFile);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing was copied", "is not in the source", "--to");
        assertThat(exported("sqlite:" + targetFile)).isEqualTo(before);
    }

    @Test
    void writesNothingOverASessionThatIsOtherwise() throws SQLException {
        migrate(source, "sqlite:" + targetFile);
        SqliteSessions.execute(targetFile, "UPDATE session SET offered = 7 WHERE external_id = '1234'");
        String before = exported("sqlite:" + targetFile);

        Run run = migrate(source, "sqlite:" + targetFile);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("just so").hasLineCount(2);
        assertThat(exported("sqlite:" + targetFile)).isEqualTo(before);
    }

    @Test
    void writesNothingOverASeriesThatIsOtherwise() throws SQLException {
        migrate(source, "sqlite:" + targetFile);
        SqliteSessions.execute(targetFile, "UPDATE series SET room = 'another' WHERE id = 'series-1'");

        Run run = migrate(source, "sqlite:" + targetFile);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the series series-1 is not in the source just so", "nothing was copied");
    }

    @Test
    void saysWhichSeriesTheTargetDidNotKeep() throws Exception {
        importInto("sqlite:" + targetFile, 0, 0);
        SqliteSessions.execute(
                targetFile,
                "CREATE TRIGGER lose AFTER INSERT ON series WHEN NEW.id = 'series-2'"
                        + " BEGIN DELETE FROM series WHERE id = NEW.id; END");

        Run run = migrate(source, "sqlite:" + targetFile);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the series series-2 is not in the target just so", "the stores differ");
    }

    /** The target has a mind of its own: it loses one session as soon as it is stored. */
    @Test
    void saysWhatDiffersWhenTheTargetDoesNotHoldWhatItWasGiven() throws Exception {
        importInto("sqlite:" + targetFile, 0, 0);
        SqliteSessions.execute(
                targetFile,
                "CREATE TRIGGER lose AFTER INSERT ON session WHEN NEW.external_id = '1234'"
                        + " BEGIN DELETE FROM session WHERE id = NEW.id; END");

        Run run = migrate(source, "sqlite:" + targetFile);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("source: 2500 sessions", "target: 2499 sessions");
        assertThat(run.err().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .matches("evenkeel: the session \\S+ of \\S+ is not in the target just so");
        assertThat(run.err()).contains("the stores differ");
    }

    @Test
    void refusesWhatCannotBeMoved() {
        Run same = migrate(source, source);
        Run none = migrate("sqlite:" + folder.resolve("none.db"), "sqlite:" + targetFile);
        Run unnamed = evenkeel.run("migrate", "--from", source);

        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.err()).contains("the same store");
        assertThat(none.exitCode()).isEqualTo(69);
        assertThat(none.err()).contains("there is no store at");
        assertThat(unnamed.exitCode()).isEqualTo(2);
        assertThat(targetFile).doesNotExist();
    }

    private static List<Series> series(Path file) {
        try (SqliteStores stores = SqliteStores.open(file)) {
            return stores.series().page(new SeriesPageQuery(null, 10), deadline()).stream()
                    .map(series -> series.withVersion(1))
                    .toList();
        }
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    private Run migrate(String from, String to) {
        return evenkeel.run("migrate", "--from", from, "--to", to);
    }

    private void importInto(String store, int from, int to) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), ManySessions.csv(from, to));
        Run run = evenkeel.run("import", file.toString(), "--store", store);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private String exported(String store) {
        return evenkeel.run("export", "--out", "-", "--format", "ndjson", "--store", store)
                .out();
    }

    private String roster(String store) throws IOException {
        Path file = folder.resolve("roster.json");
        evenkeel.run("roster", "export", "--out", file.toString(), "--store", store);
        return Files.readString(file);
    }
}

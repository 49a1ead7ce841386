package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Rosters;
import io.evenkeel.tck.data.Sessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteStoresTest {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    @Test
    void remembersAcrossAReopening() {
        Path file = stores.file();
        try (SqliteStores first = SqliteStores.open(file)) {
            first.sessions().upsertAll(List.of(Sessions.complete(1)), Roster.EMPTY, ample());
        }

        assertThat(stores.reopen(file).sessions().find(Sessions.complete(1).id(), ample()))
                .contains(Sessions.complete(1));
    }

    /** Names and hashes of passwords are nobody else's. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void isReadByItsOwnerAlone() throws IOException {
        Path file = stores.file();
        try (SqliteStores open = SqliteStores.open(file)) {
            open.sessions().upsertAll(List.of(Sessions.complete(1)), Roster.EMPTY, ample());

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(file.resolveSibling(file.getFileName() + "-wal"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void leavesOneFileBehind() {
        Path file = stores.file();
        try (SqliteStores open = SqliteStores.open(file)) {
            open.sessions().upsertAll(List.of(Sessions.complete(1)), Roster.EMPTY, ample());
            assertThat(open.sessions().find(Sessions.complete(1).id(), ample())).isPresent();
        }

        assertThat(file.resolveSibling(file.getFileName() + "-wal")).doesNotExist();
        assertThat(file.resolveSibling(file.getFileName() + "-shm")).doesNotExist();
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Path file = stores.file();
        Files.writeString(file, "Dear diary, this is certainly not a database. ".repeat(100));

        assertThatExceptionOfType(StoreException.Corrupt.class).isThrownBy(() -> SqliteStores.open(file));
    }

    @Test
    void refusesTheFileOfAnotherProgramAndLeavesItAlone() throws SQLException, IOException {
        Path file = stores.file();
        PlainJdbc.run(file, "CREATE TABLE recipes (name TEXT)");
        byte[] before = Files.readAllBytes(file);

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> SqliteStores.open(file))
                .withMessageContaining("another program");

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void writesAheadOfItsFileSoThatReadersGoOn() throws SQLException {
        Path file = stores.file();
        SqliteStores.open(file).close();

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var mode = statement.executeQuery("PRAGMA journal_mode")) {
            assertThat(mode.getString(1)).isEqualTo("wal");
        }
    }

    @Test
    void refusesANewerSchema() throws SQLException {
        Path file = stores.file();
        SqliteStores.open(file).close();
        PlainJdbc.run(file, "PRAGMA user_version = " + (SqliteSchema.NEWEST + 1));

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> SqliteStores.open(file))
                .withMessageContaining("newer");
    }

    @Test
    void bringsAFileOfTheFirstVersionUpToDateAndKeepsWhatIsInIt() throws SQLException, IOException {
        Path file = stores.file();
        try (var script = SqliteSchema.class.getResourceAsStream("schema-1.sql")) {
            PlainJdbc.run(file, new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        PlainJdbc.run(
                file,
                "PRAGMA application_id = 1163283276; PRAGMA user_version = 1;"
                        + " INSERT INTO roster (kind, id, name) VALUES ('TRAINER', 'trainer-1', 'Old name')");

        RosterStore roster = stores.reopen(file).roster();

        RosterEntry old = new RosterEntry(RosterKind.TRAINER, "trainer-1", "Old name");
        assertThat(roster.list(RosterKind.TRAINER, ample())).containsExactly(old);
        assertThat(roster.roster(ample())).isEqualTo(Roster.EMPTY);
        roster.saveAll(Rosters.complete(), ample());
        assertThat(stores.reopen(file).roster().roster(ample())).isEqualTo(Rosters.complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "7", "{\"concurrentSessions\": 0}", "{\"a\": 1, \"a\": 2}", "{} {}"})
    void reportsDetailsThatAreNone(String details) throws SQLException {
        Path file = stores.file();
        RosterStore roster = stores.reopen(file).roster();
        roster.saveAll(Rosters.complete(), ample());
        PlainJdbc.run(file, "UPDATE roster SET details = '" + details + "' WHERE id = 'room-1'");

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> roster.roster(ample()))
                .withMessageContaining("room-1");
        assertThat(roster.list(RosterKind.ROOM, ample()))
                .as("the names can be read")
                .hasSize(2);
    }

    @Test
    void refusesAPathThatCannotBeOpened() {
        Path missingFolder = stores.file().resolveSibling("missing").resolve("store.db");

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(() -> SqliteStores.open(missingFolder));
    }

    @Test
    void reportsARowThatIsNoSession() throws SQLException {
        Path file = stores.file();
        SessionStore sessions = stores.reopen(file).sessions();
        sessions.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, ample());
        PlainJdbc.run(file, "UPDATE session SET status = 'DANCING'");

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> sessions.find(Sessions.planned(1).id(), ample()))
                .withMessageContaining("session-1");
    }

    @Test
    void undoesTheWholeBatchWhenOneSessionTakesTheIdOfAnother() {
        SessionStore sessions = stores.empty().sessions();
        sessions.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample());
        Session thief = Sessions.imported(1).withExternalKey(new ExternalKey("test", "other"));

        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> sessions.upsertAll(List.of(Sessions.imported(2), thief), Roster.EMPTY, ample()));

        assertThat(sessions.find(Sessions.imported(2).id(), ample())).isEmpty();
    }

    @Test
    void waitsForAnotherWriterNoLongerThanTheDeadline() throws SQLException {
        Path file = stores.file();
        SessionStore sessions = stores.reopen(file).sessions();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> sessions.upsertAll(
                            List.of(Sessions.planned(1)), Roster.EMPTY, within(Duration.ofMillis(200))));
            assertThat(sessions.span(ample())).as("readers are not held up").isEmpty();
            statement.execute("ROLLBACK");
        }

        assertThat(sessions.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, ample())
                        .added())
                .isEqualTo(1);
    }

    @Test
    void endsAQueryInTheMiddleOfAStepWhenTheDeadlinePasses() throws SQLException {
        try (SqliteConnection connection = SqliteConnection.openWriter(stores.file());
                var statement = connection.jdbc().createStatement()) {
            connection.lend(within(Duration.ofMillis(100)));

            // One step of this query would take minutes.
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() ->
                            statement.executeQuery("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                    + " WHERE i < 10000000000) SELECT count(*) FROM n"))
                    .satisfies(failure ->
                            assertThat(SqliteFailures.of("test", failure)).isInstanceOf(StoreException.TimedOut.class));
        }
    }

    @Test
    void scansInConstantTimeAtTheEndOfALongHistory() throws SQLException {
        Path file = stores.file();
        SessionStore sessions = stores.reopen(file).sessions();
        sessions.upsertAll(IntStream.range(0, 100).mapToObj(Sessions::planned).toList(), Roster.EMPTY, ample());
        SessionScan scan = SessionScan.of(0, 1);

        assertThat(PlainJdbc.plan(
                        file,
                        "SELECT * FROM session WHERE planned_start >= " + scan.startSecondInclusive()
                                + " AND planned_start < " + scan.endSecondExclusive() + " ORDER BY planned_start, id"))
                .contains("session_by_start")
                .doesNotContain("TEMP B-TREE");
    }

    private static Deadline ample() {
        return within(Duration.ofSeconds(30));
    }

    private static Deadline within(Duration time) {
        return Deadline.after(time, System::nanoTime);
    }
}

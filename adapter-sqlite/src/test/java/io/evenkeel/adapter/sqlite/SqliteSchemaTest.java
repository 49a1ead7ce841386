package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Accounts;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.SampleSeries;
import io.evenkeel.tck.data.Sessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of earlier versions are brought up to date, and a copy of each is kept. */
class SqliteSchemaTest {

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    private final Path file = stores.file();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void keepsACopyOfTheEarlierFile(int version) throws SQLException, IOException {
        makeEarlier(version);
        addSession("one", 0, 60, "PLANNED");

        stores.reopen(file);

        Path copy = copyOf(version);
        assertThat(PlainJdbc.column(copy, "PRAGMA user_version")).containsExactly(String.valueOf(version));
        assertThat(PlainJdbc.column(copy, "PRAGMA application_id")).containsExactly("1163283276");
        assertThat(PlainJdbc.column(copy, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(PlainJdbc.column(copy, "SELECT id FROM session")).containsExactly("one");
        assertThat(PlainJdbc.column(copy, "SELECT name FROM sqlite_schema WHERE name = 'calendar_feed'"))
                .isEmpty();
        assertThat(PlainJdbc.column(file, "PRAGMA user_version")).containsExactly(String.valueOf(SqliteSchema.NEWEST));
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    /** A copy of the file alone would miss what was written last. */
    @Test
    void theCopyHoldsWhatIsStillInTheLog() throws SQLException, IOException {
        makeEarlier(2);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.executeUpdate(insert("one", 0, 60, "PLANNED"));

            stores.reopen(file);

            assertThat(PlainJdbc.column(copyOf(2), "SELECT id FROM session")).containsExactly("one");
        }
    }

    @Test
    void aCopyThatIsThereIsKept() throws SQLException, IOException {
        makeEarlier(2);
        Files.writeString(copyOf(2), "kept");

        stores.reopen(file);

        assertThat(copyOf(2)).hasContent("kept");
    }

    @Test
    void anEarlierFileThatCannotBeCopiedIsNotChanged() throws SQLException, IOException {
        makeEarlier(2);
        // Long enough that there is no room in it for the name of the copy.
        Path longName = Files.move(file, file.resolveSibling("s".repeat(244)));

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> SqliteStores.open(longName))
                .withMessageContaining("was not changed");

        assertThat(PlainJdbc.column(longName, "PRAGMA user_version")).containsExactly("2");
    }

    @Test
    void aNewFileAndOneThatIsUpToDateAreNotCopied() {
        stores.reopen(file).close();
        stores.reopen(file).close();

        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.bak");
    }

    @Test
    void earlierSessionsTakeWhatIsFree() throws SQLException, IOException {
        makeEarlier(1);
        addSession("second", 30, 90, "PLANNED");
        addSession("first", 0, 60, "PLANNED");
        addSession("third", 60, 90, "IN_PROGRESS");
        addSession("done", 200, 260, "COMPLETED");
        addSession("long", 2_000, 2_000 + 24 * 60 + 5, "PLANNED");
        PlainJdbc.run(file, insert("", 300, 360, "PLANNED"));

        SqliteStores migrated = stores.reopen(file);

        requireOccupied(migrated, 30, 60, "first");
        requireOccupied(migrated, 85, 90, "third");
        requireFree(migrated, 1_990, 2_060);
        assertThat(PlainJdbc.column(file, "SELECT id FROM session WHERE held_start IS NOT NULL"))
                .contains("first", "third")
                .doesNotContain("", "second", "done", "long");
        assertThatExceptionOfType(StoreException.Corrupt.class)
                .as("the row that is no session is still reported to who asks for it")
                .isThrownBy(() -> migrated.sessions()
                        .page(new SessionPageQuery(SessionScan.of(0, Long.MAX_VALUE), null, 100), ample()));
    }

    @Test
    void earlierSessionsTakeTheirBuffersAndPlacesFromTheRoster() throws SQLException, IOException {
        makeEarlier(2);
        addSession("first", 0, 60, "PLANNED");
        Roster roster = Bookings.rosterWithBuffers(0, 15);
        String details = DetailsJson.write(RosterDetails.of(roster).get(0).details());
        PlainJdbc.run(file, "INSERT INTO roster VALUES ('ACTIVITY', 'activity', 'Yoga', '" + details + "')");

        SqliteStores migrated = stores.reopen(file);

        requireOccupied(migrated, 70, 80, "first");
        requireFree(migrated, 75, 80);
    }

    @Test
    void aRosterThatCannotBeReadDoesNotKeepTheStoreShut() throws SQLException, IOException {
        makeEarlier(2);
        addSession("first", 0, 60, "PLANNED");
        PlainJdbc.run(file, "INSERT INTO roster VALUES ('ACTIVITY', 'activity', 'Yoga', '{')");

        requireOccupied(stores.reopen(file), 30, 90, "first");
    }

    @Test
    void earlierDaysAreNotFoldedAndTheDataVersionGoesOn() throws SQLException, IOException {
        makeEarlier(2);
        addSession("first", 0, 60, "PLANNED");
        PlainJdbc.run(file, "UPDATE data_version SET value = 41");

        SqliteStores migrated = stores.reopen(file);

        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(migrated.rollups()
                        .foldedDays(
                                LocalDateRange.of(day),
                                new RollupRules(ZoneOffset.UTC, StatisticsRules.DEFAULT),
                                Instant.EPOCH,
                                ample()))
                .isEmpty();
        assertThat(PlainJdbc.column(file, "SELECT start_second FROM rollup_mark"))
                .isEmpty();
        migrated.sessions().upsertAll(List.of(Sessions.complete(1)), Roster.EMPTY, ample());
        assertThat(migrated.sessions().dataVersion(ample())).isEqualTo(42);
    }

    @Test
    void anEarlierFileGetsNobodyWhoMaySignIn() throws SQLException, IOException {
        makeEarlier(3);
        addSession("first", 0, 60, "PLANNED");

        SqliteStores migrated = stores.reopen(file);

        assertThat(migrated.accounts().list(ample())).isEmpty();
        assertThat(migrated.accounts().add(Accounts.account(1), ample())).isTrue();
        migrated.signIns().begin(Accounts.signIn(1), ample());
        assertThat(PlainJdbc.column(file, "SELECT id FROM session")).containsExactly("first");
        assertThat(PlainJdbc.column(copyOf(3), "PRAGMA user_version")).containsExactly("3");
    }

    /** What has no accounts yet, but holds sessions already, is not gone through again. */
    @Test
    void sessionsOfTheThirdVersionHoldWhatTheyHeld() throws SQLException, IOException {
        makeEarlier(3);
        addSession("free", 0, 60, "PLANNED");

        stores.reopen(file);

        assertThat(PlainJdbc.column(file, "SELECT id FROM session WHERE held_start IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void earlierEntriesOfTheRosterHaveVersionOne() throws SQLException, IOException {
        makeEarlier(3);
        PlainJdbc.run(file, "INSERT INTO roster VALUES ('ROOM', 'hall', 'Hall', NULL)");
        RosterEntry hall = new RosterEntry(RosterKind.ROOM, "hall", "Hall");

        RosterEditStore edits = stores.reopen(file).rosterEdits();

        assertThat(edits.find(RosterKind.ROOM, "hall", ample())).contains(new StoredEntry(hall, null, 1));
    }

    @Test
    void anEarlierFileKeepsSeriesFromNowOn() throws SQLException, IOException {
        makeEarlier(5);
        addSession("first", 0, 60, "PLANNED");

        SqliteStores migrated = stores.reopen(file);

        assertThat(migrated.series().page(new SeriesPageQuery(null, 10), ample()))
                .isEmpty();
        Series series = SampleSeries.complete(1);
        assertThat(migrated.series().save(SeriesWrite.add(series), ample()))
                .isEqualTo(new EditOutcome.Written<>(series));
        assertThat(stores.reopen(file).series().find(series.id(), ample())).contains(series);
        assertThat(PlainJdbc.column(file, "SELECT id FROM session")).containsExactly("first");
    }

    private void makeEarlier(int version) throws SQLException, IOException {
        for (int each = 1; each <= version; each++) {
            try (var script = SqliteSchema.class.getResourceAsStream("schema-" + each + ".sql")) {
                PlainJdbc.run(file, new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        PlainJdbc.run(file, "PRAGMA application_id = 1163283276; PRAGMA user_version = " + version);
    }

    private Path copyOf(int version) {
        return file.resolveSibling(file.getFileName() + ".schema-" + version + ".bak");
    }

    private void addSession(String id, int startMinute, int endMinute, String status) throws SQLException {
        PlainJdbc.run(file, insert(id, startMinute, endMinute, status));
    }

    private static String insert(String id, int startMinute, int endMinute, String status) {
        long start = Sessions.FIRST_START.getEpochSecond();
        return "INSERT INTO session (id, trainer, activity, planned_start, planned_end, status, version) VALUES ('" + id
                + "', 'trainer', 'activity', " + (start + 60L * startMinute) + ", " + (start + 60L * endMinute) + ", '"
                + status + "', 1)";
    }

    private static void requireOccupied(SqliteStores stores, int startMinute, int endMinute, String holder) {
        assertThat(book(stores, startMinute, endMinute))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), new SessionId(holder)));
    }

    private static void requireFree(SqliteStores stores, int startMinute, int endMinute) {
        assertThat(book(stores, startMinute, endMinute)).isInstanceOf(WriteOutcome.Written.class);
    }

    private static WriteOutcome book(SqliteStores stores, int startMinute, int endMinute) {
        return stores.bookings()
                .write(
                        SessionWrite.add(
                                Bookings.at("new-" + startMinute, startMinute, endMinute - startMinute), Roster.EMPTY),
                        ample());
    }

    private static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}

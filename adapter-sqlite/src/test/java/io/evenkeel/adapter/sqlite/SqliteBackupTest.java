package io.evenkeel.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.tck.data.Accounts;
import io.evenkeel.tck.data.Rosters;
import io.evenkeel.tck.data.SampleSeries;
import io.evenkeel.tck.data.Sessions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteBackupTest {

    private static final int BATCH = 10;

    @RegisterExtension
    final TemporaryStores stores = new TemporaryStores();

    private final Path store = stores.file();
    private final Path backup = store.resolveSibling("backup.db");
    private final Path aside = store.resolveSibling("aside.db");

    @Test
    void holdsWhatTheStoreHolds() throws SQLException, IOException {
        fill(0, 25);

        BackupReport report = SqliteBackup.create(store, backup, ample());

        assertThat(report)
                .isEqualTo(new BackupReport(
                        SqliteSchema.NEWEST, 25, Rosters.complete().entries().size(), 1, 2, 1, true));
        assertThat(SqliteBackup.verify(backup, ample())).isEqualTo(report);
        assertThat(PlainJdbc.column(backup, "SELECT count(*) FROM session WHERE held_start IS NOT NULL"))
                .containsExactly("25");
        assertThat(Files.readString(digest())).matches("[0-9a-f]{64}  backup\\.db\n");
        requireNothingLeftBehind();
    }

    /** Whole batches, though a batch is written every moment. */
    @Test
    void isOfOneMomentWhileOthersWrite() throws Exception {
        SqliteStores open = stores.reopen(store);
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(3);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = thread.submit(() -> {
                for (int batch = 0; !done.get(); batch++) {
                    open.sessions()
                            .upsertAll(
                                    IntStream.range(BATCH * batch, BATCH * (batch + 1))
                                            .mapToObj(Sessions::imported)
                                            .toList(),
                                    Roster.EMPTY,
                                    ample());
                    underWay.countDown();
                }
            });
            underWay.await();
            for (int copy = 0; copy < 5; copy++) {
                long sessions = SqliteBackup.create(store, store.resolveSibling("copy-" + copy), ample())
                        .sessions();
                assertThat(sessions).isPositive();
                assertThat(sessions % BATCH).isZero();
            }
            done.set(true);
            writing.get();
        } finally {
            done.set(true);
            thread.shutdownNow();
        }
    }

    @Test
    void replacesNoFile() throws IOException {
        fill(0, 1);
        Files.writeString(backup, "mine");

        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> SqliteBackup.create(store, backup, ample()));

        assertThat(backup).hasContent("mine");
    }

    @Test
    void aBackupThatFailsLeavesNothingBehind() throws IOException {
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .as("no store")
                .isThrownBy(() -> SqliteBackup.create(store, backup, ample()));
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .as("no folder")
                .isThrownBy(() -> SqliteBackup.create(store, store.resolveSibling("missing/backup.db"), ample()));
        fill(0, 2_000);
        assertThatExceptionOfType(StoreException.TimedOut.class)
                .as("no time")
                .isThrownBy(() -> SqliteBackup.create(store, backup, within(Duration.ofSeconds(-1))));
        assertThat(backup).doesNotExist();
        requireNothingLeftBehind();
    }

    /** Without its digest, a changed letter within a text would be a correct file of other content. */
    @Test
    void noticesAChangedLetter() throws IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        changeALetter();

        requireCorrupt("digest");

        Files.delete(digest());
        assertThat(SqliteBackup.verify(backup, ample()).digestChecked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRAGMA user_version = 99",
                "PRAGMA application_id = 7",
                "UPDATE session SET status = 'DANCING' WHERE id = 'session-7'",
                "UPDATE account SET role = 'OWNER'",
                "UPDATE series SET recurrence = '{' WHERE id = 'series-1'",
                "UPDATE series SET recurrence = json_set(recurrence, '$.rrule', 'FREQ=HOURLY') WHERE id = 'series-1'",
                "UPDATE series SET id = 'a b' WHERE id = 'series-2'",
                "UPDATE calendar_feed SET trainer = ''",
                "UPDATE roster SET details = '{' WHERE kind = 'ROOM'",
                "INSERT INTO rollup_cell VALUES (1, 'TRAINER', '', X'00')",
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'held_start', 'held_begin')"
                        + " WHERE name = 'session_by_held_room'",
            })
    void noticesWhatIsNoSoundStore(String damage) throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        PlainJdbc.run(backup, damage);
        Files.delete(digest());

        requireCorrupt("");
    }

    @Test
    void noticesATruncatedFileAndOneThatIsNoDatabase() throws IOException {
        fill(0, 2_000);
        SqliteBackup.create(store, backup, ample());
        Files.delete(digest());
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        requireCorrupt("");
        Files.writeString(backup, "Dear diary, this is certainly not a database. ".repeat(100));
        requireCorrupt("");
        Files.writeString(backup, "");
        requireCorrupt("empty");
    }

    @Test
    void restoresAndKeepsWhatWasThere() throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        fill(25, 40);

        SqliteBackup.restore(backup, store, aside, ample());

        assertThat(count(store)).isEqualTo("25");
        assertThat(count(aside)).isEqualTo("40");
        SqliteStores restored = stores.reopen(store);
        assertThat(restored.sessions().find(Sessions.imported(3).id(), ample())).contains(Sessions.imported(3));
        assertThat(restored.series().find(SampleSeries.complete(1).id(), ample()))
                .contains(SampleSeries.complete(1));
    }

    /** Who has signed out, or was signed out, since the backup was made must not be signed in again by it. */
    @Test
    void holdsWhoMaySignInButNobodyWhoHas() throws SQLException, IOException {
        fill(0, 1);
        try (SqliteStores open = SqliteStores.open(store)) {
            open.signIns().begin(Accounts.signIn(1), ample());
        }
        SqliteBackup.create(store, backup, ample());
        assertThat(PlainJdbc.column(store, "SELECT id FROM sign_in")).hasSize(1);
        assertThat(PlainJdbc.column(backup, "SELECT id FROM sign_in")).isEmpty();

        SqliteBackup.restore(backup, store, aside, ample());

        SqliteStores restored = stores.reopen(store);
        assertThat(restored.accounts().list(ample())).containsExactly(Accounts.account(1));
        assertThat(restored.signIns().find(Accounts.signIn(1).id(), ample())).isEmpty();
    }

    @Test
    void backsUpAStoreThatHasNoAccountsYet() throws SQLException, IOException {
        for (int version = 1; version <= 3; version++) {
            try (var script = SqliteSchema.class.getResourceAsStream("schema-" + version + ".sql")) {
                PlainJdbc.run(store, new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        PlainJdbc.run(store, "PRAGMA application_id = 1163283276; PRAGMA user_version = 3");

        assertThat(SqliteBackup.create(store, backup, ample())).isEqualTo(new BackupReport(3, 0, 0, 0, 0, 0, true));
    }

    @Test
    void restoresWhereThereIsNoStore() throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        Files.delete(store);

        SqliteBackup.restore(backup, store, aside, ample());

        assertThat(count(store)).isEqualTo("25");
        assertThat(aside).doesNotExist();
    }

    @Test
    void restoresOverADamagedStoreAndTakesItsLogAside() throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        Files.writeString(store, "burnt".repeat(1_000));
        Path log = store.resolveSibling(store.getFileName() + "-wal");
        Files.writeString(log, "burnt too");

        SqliteBackup.restore(backup, store, aside, ample());

        assertThat(count(store)).isEqualTo("25");
        assertThat(aside).hasContent("burnt".repeat(1_000));
        assertThat(aside.resolveSibling("aside.db-wal")).hasContent("burnt too");
        assertThat(log).doesNotExist();
    }

    @Test
    void restoresOverAStoreThatCanBeOpenedButNotRead() throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
            file.seek(100);
            file.write(new byte[1_000]);
        }
        byte[] damaged = Files.readAllBytes(store);

        SqliteBackup.restore(backup, store, aside, ample());

        assertThat(count(store)).isEqualTo("25");
        assertThat(aside).hasBinaryContent(damaged);
    }

    @Test
    void doesNotTakeAStoreAwayFromWhoHasItOpen() throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        SqliteStores open = SqliteStores.open(store);
        open.sessions()
                .upsertAll(IntStream.range(25, 40).mapToObj(Sessions::imported).toList(), Roster.EMPTY, ample());

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> SqliteBackup.restore(backup, store, aside, ample()))
                .withMessageContaining("in use");

        assertThat(aside).doesNotExist();
        open.close();
        assertThat(count(store)).isEqualTo("40");
        requireNothingLeftBehind();
    }

    @Test
    void doesNotReplaceWhatIsAsideOrTheFileOfAnotherProgram() throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        Files.writeString(aside, "mine");
        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> SqliteBackup.restore(backup, store, aside, ample()));
        assertThat(aside).hasContent("mine");

        Path other = store.resolveSibling("recipes.db");
        PlainJdbc.run(other, "CREATE TABLE recipes (name TEXT)");
        byte[] before = Files.readAllBytes(other);
        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> SqliteBackup.restore(backup, other, store.resolveSibling("other"), ample()))
                .withMessageContaining("another program");
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void doesNotRestoreADamagedBackup() throws SQLException, IOException {
        fill(0, 25);
        SqliteBackup.create(store, backup, ample());
        changeALetter();
        fill(25, 40);

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> SqliteBackup.restore(backup, store, aside, ample()));

        assertThat(count(store)).isEqualTo("40");
        assertThat(aside).doesNotExist();
    }

    private void fill(int from, int to) {
        try (SqliteStores open = SqliteStores.open(store)) {
            open.roster().saveAll(Rosters.complete(), ample());
            open.accounts().add(Accounts.account(1), ample());
            open.series().save(SeriesWrite.add(SampleSeries.complete(1)), ample());
            open.series().save(SeriesWrite.add(SampleSeries.single(2)), ample());
            if (from == 0) {
                open.calendarFeeds()
                        .add(
                                new CalendarFeed("feed-1", new TrainerId("trainer-1"), "0".repeat(64), Instant.EPOCH),
                                ample());
            }
            open.sessions()
                    .upsertAll(
                            IntStream.range(from, to)
                                    .mapToObj(Sessions::imported)
                                    .toList(),
                            Roster.EMPTY,
                            ample());
        }
    }

    /** In a text that is in no index, so that the file stays a sound one. */
    private void changeALetter() throws IOException {
        // Bytes and letters are the same thing here.
        String content = Files.readString(backup, StandardCharsets.ISO_8859_1);
        String changed = content.replaceFirst("\"concurrentSessions\":[0-9]", "\"concurrentSessions\":9");
        assertThat(changed).isNotEqualTo(content);
        Files.writeString(backup, changed, StandardCharsets.ISO_8859_1);
    }

    private void requireCorrupt(String message) {
        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> SqliteBackup.verify(backup, ample()))
                .withMessageContaining(message);
    }

    private void requireNothingLeftBehind() {
        assertThat(store.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    private Path digest() {
        return backup.resolveSibling("backup.db.sha256");
    }

    private static String count(Path file) throws SQLException {
        return String.valueOf(
                PlainJdbc.column(file, "SELECT count(*) FROM session").get(0));
    }

    private static Deadline ample() {
        return within(Duration.ofSeconds(30));
    }

    private static Deadline within(Duration time) {
        return Deadline.after(time, System::nanoTime);
    }
}

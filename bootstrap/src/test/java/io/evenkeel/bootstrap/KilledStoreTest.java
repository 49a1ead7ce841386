package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drills judge stores, so they have canaries: stores with one fault each. */
class KilledStoreTest {

    private static final int LINES = 2_500;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Path store;

    @BeforeEach
    void importAll() throws IOException {
        store = folder.resolve("store.db");
        Path file = Files.writeString(folder.resolve("sessions.csv"), ManySessions.csv(0, LINES));
        assertThat(new Evenkeel(folder)
                        .run("import", file.toString(), "--store", "sqlite:" + store)
                        .exitCode())
                .isZero();
    }

    @Test
    void passesAWholeStoreAndOneOfWholeBatches() throws Exception {
        assertThat(sound(LINES)).isEqualTo(LINES);
        assertThat(KilledStore.committed(store)).isEqualTo(LINES);

        SqliteSessions.execute(store, "DELETE FROM session WHERE row_id > 2000");

        assertThat(sound(2_000)).isEqualTo(2_000);
    }

    @Test
    void passesWhatWasKilledBeforeItMadeAnything() throws IOException {
        Path none = folder.resolve("none.db");
        Path empty = Files.createFile(folder.resolve("empty.db"));

        assertThat(KilledStore.inspect(none).requireSound(LINES, 1_000, 0)).isZero();
        assertThat(KilledStore.inspect(empty).requireSound(LINES, 1_000, 0)).isZero();
        assertThat(KilledStore.committed(none)).isZero();
        assertThat(KilledStore.committed(empty)).isZero();
    }

    @Test
    void reportsAnAcknowledgedRowThatIsGone() throws Exception {
        SqliteSessions.execute(store, "DELETE FROM session WHERE row_id = 1700");

        assertFault(LINES, "without a gap");
    }

    @Test
    void reportsAnAcknowledgedBatchThatIsGone() throws Exception {
        SqliteSessions.execute(store, "DELETE FROM session WHERE row_id > 1000");

        assertFault(2_000, "acknowledged");
    }

    @Test
    void reportsAPartOfABatch() throws Exception {
        SqliteSessions.execute(store, "DELETE FROM session WHERE row_id > 1700");

        assertFault(0, "whole batches");
    }

    @Test
    void reportsALineThatIsThereTwice() throws Exception {
        insertAgain("NULL, NULL");

        assertFault(LINES, "each of them once");
    }

    @Test
    void reportsAKeyThatIsThereTwice() throws Exception {
        SqliteSessions.execute(store, "CREATE TABLE kept AS SELECT * FROM session");
        SqliteSessions.execute(store, "DROP TABLE session");
        SqliteSessions.execute(store, "ALTER TABLE kept RENAME TO session");
        insertAgain("source, external_id");

        assertFault(LINES, "held twice");
    }

    @Test
    void reportsARowThatWasWrittenTwice() throws Exception {
        SqliteSessions.execute(store, "UPDATE session SET version = 2 WHERE row_id = 3");

        assertFault(LINES, "more than once");
    }

    @Test
    void reportsAFileThatIsTorn() throws Exception {
        try (FileChannel channel = FileChannel.open(store, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[4_096]), 40 * 4_096L);
        }

        assertFault(LINES, "integrity check");
    }

    private void insertAgain(String key) throws SQLException {
        SqliteSessions.execute(
                store,
                "INSERT INTO session (row_id, id, source, external_id, activity, planned_start, planned_end, status, version)"
                        + " SELECT 9999, 'again', " + key
                        + ", activity, planned_start, planned_end, status, version FROM session WHERE row_id = 2");
    }

    private int sound(int acknowledged) throws IOException {
        return KilledStore.inspect(store).requireSound(LINES, 1_000, acknowledged);
    }

    private void assertFault(int acknowledged, String fault) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> sound(acknowledged))
                .withMessageContaining(fault);
    }
}

package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.time.Deadline;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;

/**
 * One connection that gives up at a deadline. SQLite itself asks every few thousand steps whether to go on, so a long
 * query ends without a second thread; {@code setQueryTimeout} would only bound the wait for locks.
 */
final class SqliteConnection implements AutoCloseable {

    private static final int STEPS_BETWEEN_LOOKS = 4_000;

    /**
     * A minus says KiB. An import touches the pages of nine indexes at random; with the 2 MiB that are usual it wrote most of them
     * several times a batch and took a third longer.
     */
    private static final int WRITER_CACHE_KIB = -32 * 1_024;

    /** About 40 MiB of log: with the usual 1,000 pages each batch of an import wrote its pages to the file at once. */
    private static final int PAGES_BETWEEN_CHECKPOINTS = 10_000;

    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final SQLiteConnection connection;

    /** Kept, as it is run far more often than all others; made when it is wanted first, since a new file has no such table yet. */
    private @Nullable PreparedStatement dataVersion;

    /** Read by SQLite on the thread that runs the statement. */
    private @Nullable Deadline deadline;

    private SqliteConnection(SQLiteConnection connection) throws SQLException {
        this.connection = connection;
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return deadline != null && deadline.isExpired() ? 1 : 0;
            }
        });
    }

    /**
     * The connection that writes: durable at each commit, and it makes the file when there is none. It does not change an
     * existing file before {@link SqliteSchema} has seen that it is ours.
     */
    static SqliteConnection openWriter(Path file) throws SQLException {
        SQLiteConfig config = common();
        // NORMAL loses acknowledged writes at a power cut; FULL does not.
        config.setSynchronous(SynchronousMode.FULL);
        config.setCacheSize(WRITER_CACHE_KIB);
        // For each row that a trigger may refuse, SQLite notes what to take back; in a temporary file, that was most of
        // a write.
        config.setTempStore(TempStore.MEMORY);
        return open(config, file);
    }

    /** A connection that only reads, and never takes the write lock. */
    static SqliteConnection openReader(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return open(config, file);
    }

    Connection jdbc() {
        return connection;
    }

    /** Statements that run until {@link #release} end at this deadline, waiting for locks included. */
    void lend(Deadline until) throws SQLException {
        deadline = until;
        // Without the statement that says the same, which would have to be parsed each time.
        connection.setBusyTimeout((int) Math.max(1, Math.min(until.remaining().toMillis(), LONGEST_WAIT_MILLIS)));
    }

    /** The version of the data. */
    long dataVersion() throws SQLException {
        PreparedStatement statement = dataVersion;
        if (statement == null) {
            statement = connection.prepareStatement("SELECT value FROM data_version");
            dataVersion = statement;
        }
        try (ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    /** Cleaning up after a deadline must not be cut short by it. */
    void release() {
        deadline = null;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        return config;
    }

    private static SqliteConnection open(SQLiteConfig config, Path file) throws SQLException {
        SQLiteConnection connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:" + file);
        try {
            try (var statement = connection.createStatement()) {
                // A schema that somebody tampered with must not call functions.
                statement.execute("PRAGMA trusted_schema = OFF");
                statement.execute("PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_CHECKPOINTS);
            }
            return new SqliteConnection(connection);
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }
}

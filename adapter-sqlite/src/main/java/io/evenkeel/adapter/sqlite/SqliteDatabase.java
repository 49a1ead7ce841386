package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One SQLite file with one writing and several reading connections. Safe for any thread.
 *
 * <p>The pools are plain queues, because a wait for a connection has to end at the caller's own deadline, and a
 * connection pool only knows one limit for all.
 */
final class SqliteDatabase implements AutoCloseable {

    private static final int READERS = 8;

    /** A deadline may end earlier than it says, so what waits for it looks at it now and then. */
    private static final Duration LONGEST_SLEEP = Duration.ofMillis(100);

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Work with what a connection keeps. */
    @FunctionalInterface
    private interface Borrower<T> {
        T with(SqliteConnection connection) throws SQLException;
    }

    private final BlockingQueue<SqliteConnection> writer = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<SqliteConnection> readers = new ArrayBlockingQueue<>(READERS);
    private final Deque<SqliteConnection> all = new ArrayDeque<>();

    private SqliteDatabase() {}

    /**
     * Opens the file, or makes it, and brings its schema up to date.
     *
     * @throws StoreException when the file cannot be opened, is no store of this program, or is of a newer version
     */
    static SqliteDatabase open(Path file) {
        SqliteDatabase database = new SqliteDatabase();
        try {
            OwnersFile.makeIfAbsent(file);
            SqliteConnection writing = SqliteConnection.openWriter(file);
            database.all.push(writing);
            SqliteSchema.migrate(writing.jdbc(), file);
            database.writer.add(writing);
            for (int i = 0; i < READERS; i++) {
                SqliteConnection reading = SqliteConnection.openReader(file);
                database.all.push(reading);
                database.readers.add(reading);
            }
            return database;
        } catch (IOException failed) {
            throw new StoreException.Unavailable("cannot make the store " + file, failed);
        } catch (SQLException failed) {
            StoreException failure = SqliteFailures.of("cannot open the store " + file, failed);
            database.closeAfter(failure);
            throw failure;
        } catch (RuntimeException failed) {
            database.closeAfter(failed);
            throw failed;
        }
    }

    /** Reads with one statement, which sees the state of one moment. */
    <T> T read(String what, Deadline deadline, Work<T> work) {
        return run(what, deadline, readers, work);
    }

    /** Reads the version of the data, which every kept report is asked for. */
    long dataVersion(Deadline deadline) {
        return lent("read the data version", deadline, readers, SqliteConnection::dataVersion);
    }

    /** Reads with several statements, all of which see the state of one moment. */
    <T> T readTogether(String what, Deadline deadline, Work<T> work) {
        return run(what, deadline, readers, connection -> {
            execute(connection, "BEGIN");
            return commit(connection, work);
        });
    }

    /** Writes in one transaction, which holds the write lock from its beginning: all of the work or nothing. */
    <T> T write(String what, Deadline deadline, Work<T> work) {
        return run(what, deadline, writer, connection -> {
            execute(connection, "BEGIN IMMEDIATE");
            return commit(connection, work);
        });
    }

    /** Ends with the writer: only a connection that may write can merge the log into the file and remove it. */
    @Override
    public void close() {
        SQLException failure = null;
        for (SqliteConnection connection : all) {
            try {
                connection.close();
            } catch (SQLException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw SqliteFailures.of("cannot close the store", failure);
        }
    }

    private <T> T run(String what, Deadline deadline, BlockingQueue<SqliteConnection> pool, Work<T> work) {
        return lent(what, deadline, pool, connection -> work.on(connection.jdbc()));
    }

    private static <T> T lent(
            String what, Deadline deadline, BlockingQueue<SqliteConnection> pool, Borrower<T> borrower) {
        SqliteConnection connection = take(what, deadline, pool);
        try {
            connection.lend(deadline);
            return borrower.with(connection);
        } catch (SQLException failed) {
            throw SqliteFailures.of("cannot " + what, failed);
        } finally {
            connection.release();
            pool.add(connection);
        }
    }

    private static SqliteConnection take(String what, Deadline deadline, BlockingQueue<SqliteConnection> pool) {
        @Nullable SqliteConnection connection = null;
        try {
            while (connection == null && !deadline.isExpired()) {
                connection =
                        pool.poll(deadline.atMost(LONGEST_SLEEP).remaining().toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException.Unavailable("interrupted while waiting to " + what, interrupted);
        }
        if (connection == null) {
            throw new StoreException.TimedOut("the deadline passed while waiting to " + what, null);
        }
        return connection;
    }

    private static <T> T commit(Connection connection, Work<T> work) throws SQLException {
        try {
            T result = work.on(connection);
            execute(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException failed) {
            rollBack(connection, failed);
            throw failed;
        }
    }

    /** SQLite has rolled back by itself after some errors; then there is nothing left to end. */
    private static void rollBack(Connection connection, Exception reason) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException failed) {
            reason.addSuppressed(failed);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void closeAfter(RuntimeException reason) {
        try {
            close();
        } catch (RuntimeException failed) {
            reason.addSuppressed(failed);
        }
    }
}

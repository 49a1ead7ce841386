package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Brings a file to the schema of this program, one numbered script after the other. */
final class SqliteSchema {

    static final int NEWEST = 7;

    /** From here on there are accounts and sign-ins. */
    static final int FIRST_WITH_ACCOUNTS = 4;

    /** From here on there are series. */
    static final int FIRST_WITH_SERIES = 6;

    /** From here on there are links to calendars. */
    static final int FIRST_WITH_CALENDAR_FEEDS = 7;

    /** From here on sessions hold their trainer and their room. */
    private static final int FIRST_THAT_HOLDS = 3;

    /** Marks a file as ours, so that a wrong path never gets our tables ("EVKL"). */
    private static final int APPLICATION_ID = 0x45564B4C;

    private SqliteSchema() {}

    static void migrate(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            requireOurs(statement, file);
            // Readers go on while somebody writes. Kept in the file, and not to be changed within a transaction.
            statement.execute("PRAGMA journal_mode = WAL");
            // Two processes may open a new file at once: look and change under one lock.
            statement.execute("BEGIN IMMEDIATE");
            try {
                requireOurs(statement, file);
                int version = number(statement, "PRAGMA user_version");
                requireKnown(version, file);
                keepEarlier(file, version);
                for (int next = version + 1; next <= NEWEST; next++) {
                    statement.executeUpdate(script(next));
                    statement.execute("PRAGMA user_version = " + next);
                }
                if (version < FIRST_THAT_HOLDS) {
                    EarlierSessions.takeWhatIsFree(connection);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException failed) {
                statement.execute("ROLLBACK");
                throw failed;
            }
        }
    }

    /**
     * Copies a file of an earlier version beside it, before it is changed; a copy that is there already is kept. The caller has
     * the write lock, so nothing can be written between the copy and the change.
     */
    private static void keepEarlier(Path file, int version) throws SQLException {
        Path copy = file.resolveSibling(file.getFileName() + ".schema-" + version + ".bak");
        if (version == 0 || version == NEWEST || Files.exists(copy)) {
            return;
        }
        try {
            StoreCopy.make(file, copy);
        } catch (IOException failed) {
            throw new StoreException.Unavailable(
                    "cannot copy the store " + file + " to " + copy
                            + " before its schema changes, so it was not changed: " + failed,
                    failed);
        }
    }

    /**
     * Looks at a file without changing it.
     *
     * @return its version; 0 for an empty one
     * @throws StoreException.Corrupt when it is of another program, or of a newer version
     */
    static int inspect(Connection connection, Path file) throws SQLException {
        requireOurs(connection, file);
        try (Statement statement = connection.createStatement()) {
            int version = number(statement, "PRAGMA user_version");
            requireKnown(version, file);
            return version;
        }
    }

    private static void requireKnown(int version, Path file) {
        if (version > NEWEST) {
            throw new StoreException.Corrupt(
                    "the store " + file + " has schema " + version + ", this program knows up to " + NEWEST
                            + "; use the newer program that wrote it",
                    null);
        }
    }

    /** @throws StoreException.Corrupt when a file is of another program */
    static void requireOurs(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            requireOurs(statement, file);
        }
    }

    private static void requireOurs(Statement statement, Path file) throws SQLException {
        boolean empty = number(statement, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && number(statement, "PRAGMA application_id") != APPLICATION_ID) {
            throw new StoreException.Corrupt(
                    file + " is an SQLite file of another program; name another path for the store", null);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.getInt(1);
        }
    }

    private static String script(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream script = SqliteSchema.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(script, name + " is missing from the jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

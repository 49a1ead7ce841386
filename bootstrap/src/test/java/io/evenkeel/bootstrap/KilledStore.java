package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * What an import of {@link ManySessions} left in an SQLite file. The number of its line follows from the length of each
 * session.
 *
 * @param integrity what SQLite says of the file
 * @param rows how many sessions it holds
 * @param distinctLines of how many lines
 * @param pastLastLine one more than the last of them
 * @param doubleKeys external keys that two sessions have
 * @param changedRows sessions that were written more than once
 */
record KilledStore(String integrity, int rows, int distinctLines, int pastLastLine, int doubleKeys, int changedRows) {

    private static final String LINE = "(planned_end - planned_start - 3600)";
    private static final String HAS_SESSIONS = "SELECT count(*) FROM sqlite_schema WHERE name = 'session'";

    /**
     * Reads a copy, so that whoever goes on with the file finds it as the kill left it. What processes share in memory is no
     * part of the copy.
     */
    static KilledStore inspect(Path file) throws IOException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "inspected");
        try {
            for (String suffix : List.of("", "-wal", "-journal")) {
                Path part = file.resolveSibling(file.getFileName() + suffix);
                if (Files.exists(part)) {
                    Files.copy(part, folder.resolve("store.db" + suffix));
                }
            }
            return read(folder.resolve("store.db"));
        } catch (SQLException failed) {
            throw new AssertionError("cannot read " + file, failed);
        } finally {
            delete(folder);
        }
    }

    /** How many sessions another connection sees in a file that somebody is writing. */
    static int committed(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        SQLiteConfig config = new SQLiteConfig();
        // One that may write would merge the log into the file if it were the last to leave.
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return number(statement, HAS_SESSIONS) == 0 ? 0 : number(statement, "SELECT count(*) FROM session");
        } catch (SQLException failed) {
            throw new AssertionError("cannot read " + file, failed);
        }
    }

    /** Removes a store and the files beside it. */
    static void remove(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }

    /** What it holds for each line, ids aside that are made up at random. */
    static String content(Path file) {
        String rows = "SELECT " + LINE + " || ' ' || version || ' ' || coalesce(held_start, '') || ' '"
                + " || coalesce(held_end, '') || ' ' || room_places AS row FROM session ORDER BY " + LINE;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT (SELECT group_concat(row, '\n') FROM (" + rows
                        + ")) || (SELECT value FROM data_version)")) {
            return result.getString(1);
        } catch (SQLException failed) {
            throw new AssertionError("cannot read " + file, failed);
        }
    }

    /**
     * Requires whole batches from the beginning of the file, each line once, and all that was acknowledged.
     *
     * @return how many rows there are
     */
    int requireSound(int lines, int batch, int acknowledged) {
        assertThat(integrity).as("integrity check").isEqualTo("ok");
        assertThat(doubleKeys).as("external keys held twice").isZero();
        assertThat(distinctLines).as("lines, each of them once").isEqualTo(rows);
        assertThat(pastLastLine).as("lines without a gap").isEqualTo(rows);
        assertThat(rows == lines || rows % batch == 0)
                .as("%s rows are whole batches of %s", rows, batch)
                .isTrue();
        assertThat(rows).as("rows, of which were acknowledged").isGreaterThanOrEqualTo(acknowledged);
        assertThat(changedRows).as("rows written more than once").isZero();
        return rows;
    }

    private static KilledStore read(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            String integrity = integrity(statement);
            if (number(statement, HAS_SESSIONS) == 0) {
                return new KilledStore(integrity, 0, 0, 0, 0, 0);
            }
            // Not by an index: an index that lost an entry must hide nothing.
            return new KilledStore(
                    integrity,
                    number(statement, "SELECT count(*) FROM session NOT INDEXED"),
                    number(statement, "SELECT count(DISTINCT " + LINE + ") FROM session NOT INDEXED"),
                    number(statement, "SELECT coalesce(max(" + LINE + ") + 1, 0) FROM session NOT INDEXED"),
                    number(
                            statement,
                            "SELECT count(*) FROM (SELECT 1 FROM session NOT INDEXED WHERE source IS NOT NULL"
                                    + " GROUP BY +source, +external_id HAVING count(*) > 1)"),
                    number(statement, "SELECT count(*) FROM session NOT INDEXED WHERE version <> 1"));
        }
    }

    private static String integrity(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.getString(1);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.getInt(1);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

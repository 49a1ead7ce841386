package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/** Reads all of a backup: its bytes against its digest, its pages, its references, and every row as what it should be. */
final class BackupCheck {

    /** The first version that keeps details of the roster. */
    private static final int FIRST_WITH_DETAILS = 2;

    private BackupCheck() {}

    /** @throws StoreException.Corrupt when anything is wrong with it */
    static BackupReport run(Path backup, Deadline deadline) throws SQLException, IOException {
        boolean digestChecked = BackupDigest.check(backup);
        try (SqliteConnection connection = SqliteConnection.openReader(backup)) {
            connection.lend(deadline);
            Connection jdbc = connection.jdbc();
            int version = SqliteSchema.inspect(jdbc, backup);
            if (version == 0) {
                throw new StoreException.Corrupt(backup + " is empty, no backup of a store", null);
            }
            try (Statement statement = jdbc.createStatement()) {
                Soundness.require(statement, "the backup", backup);
                long entries = number(statement, "SELECT count(*) FROM roster");
                if (version >= FIRST_WITH_DETAILS) {
                    RosterRows.read(jdbc);
                }
                long accounts = version >= SqliteSchema.FIRST_WITH_ACCOUNTS
                        ? AccountRows.list(jdbc).size()
                        : 0;
                long series = version >= SqliteSchema.FIRST_WITH_SERIES ? readableSeries(jdbc) : 0;
                long calendarFeeds = version >= SqliteSchema.FIRST_WITH_CALENDAR_FEEDS
                        ? SqliteCalendarFeedStore.list(jdbc, Integer.MAX_VALUE).size()
                        : 0;
                return new BackupReport(
                        version,
                        readableSessions(jdbc, deadline),
                        entries,
                        accounts,
                        series,
                        calendarFeeds,
                        digestChecked);
            }
        }
    }

    private static long readableSeries(Connection jdbc) throws SQLException {
        return Statements.with(
                jdbc, statements -> new SeriesTable(statements).all().size());
    }

    private static long readableSessions(Connection jdbc, Deadline deadline) throws SQLException {
        AtomicLong sessions = new AtomicLong();
        SessionScans.scan(
                jdbc, SessionScan.of(Long.MIN_VALUE, Long.MAX_VALUE), session -> sessions.incrementAndGet(), deadline);
        return sessions.get();
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.getLong(1);
        }
    }
}

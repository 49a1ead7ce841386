package io.evenkeel.benchmarks.stores;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least that keeps sessions in SQLite: one table with its key and an index on time, as durable as the store, a
 * transaction for each batch.
 */
final class PlainTable implements AutoCloseable {

    private static final String CREATE = """
            CREATE TABLE session (row_id INTEGER PRIMARY KEY, source TEXT NOT NULL, external_id TEXT NOT NULL, trainer TEXT,
              activity TEXT NOT NULL, planned_start INTEGER NOT NULL, planned_end INTEGER NOT NULL, actual_start INTEGER,
              actual_end INTEGER, status TEXT NOT NULL, offered INTEGER, booked INTEGER, attended INTEGER, cancelled_at INTEGER,
              UNIQUE (source, external_id)) STRICT
            """;

    private static final String INSERT = "INSERT INTO session (source, external_id, trainer, activity, planned_start,"
            + " planned_end, actual_start, actual_end, status, offered, booked, attended, cancelled_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, external_id) DO NOTHING";

    private static final String READ =
            "SELECT planned_start, planned_end, actual_start, actual_end, status, trainer, activity,"
                    + " booked, attended FROM session ORDER BY planned_start";

    private final Connection connection;

    PlainTable(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -32768");
            statement.execute(CREATE);
            statement.execute("CREATE INDEX session_by_start ON session (planned_start)");
        }
        connection.setAutoCommit(false);
    }

    void add(List<Session> batch) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Session session : batch) {
                bind(insert, session);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("the peer failed", failed);
        }
    }

    /** Reads nine columns of every row. */
    Sums sums() {
        Sums sums = new Sums();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(READ)) {
            while (row.next()) {
                long actualStart = row.getLong(3);
                long actualEnd = row.getLong(4);
                boolean ended = !row.wasNull();
                sums.add(
                        row.getLong(2) - row.getLong(1),
                        ended ? actualEnd - actualStart : 0,
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8) + row.getInt(9));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the peer failed", failed);
        }
        return sums;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void bind(PreparedStatement insert, Session session) throws SQLException {
        var key = Objects.requireNonNull(session.externalKey());
        Actual actual = session.actual();
        insert.setString(1, key.source());
        insert.setString(2, key.externalId());
        insert.setString(3, session.trainer() == null ? null : session.trainer().value());
        insert.setString(4, session.activity().value());
        insert.setLong(5, session.planned().startSecondInclusive());
        insert.setLong(6, session.planned().endSecondExclusive());
        insert.setObject(7, actual == null ? null : second(actual.start()));
        insert.setObject(8, actual == null ? null : second(actual.end()));
        insert.setString(9, session.status().name());
        insert.setObject(10, session.seats().offered());
        insert.setObject(11, session.seats().booked());
        insert.setObject(12, session.seats().attended());
        insert.setObject(13, second(session.cancelledAt()));
    }

    private static @Nullable Long second(@Nullable Instant instant) {
        return instant == null ? null : instant.getEpochSecond();
    }
}

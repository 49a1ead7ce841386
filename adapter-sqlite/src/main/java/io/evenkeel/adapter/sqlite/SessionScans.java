package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads sessions in the order of their planned start and id, along an index. */
final class SessionScans {

    private static final int NO_LIMIT = -1;

    private SessionScans() {}

    /** Hands over each session of a scan, in constant memory. */
    static void scan(Connection connection, SessionScan scan, Consumer<? super Session> visitor, Deadline deadline)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, scan, null, NO_LIMIT);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (deadline.isExpired()) {
                    throw new StoreException.TimedOut("the deadline passed while scanning sessions", null);
                }
                visitor.accept(SessionRows.read(rows));
            }
        }
    }

    static List<Session> page(Connection connection, SessionPageQuery query) throws SQLException {
        try (PreparedStatement statement = prepare(connection, query.scan(), query.after(), query.limit());
                ResultSet rows = statement.executeQuery()) {
            List<Session> page = new ArrayList<>();
            while (rows.next()) {
                page.add(SessionRows.read(rows));
            }
            return page;
        }
    }

    private static PreparedStatement prepare(
            Connection connection, SessionScan scan, @Nullable SessionPosition after, int limit) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT " + SessionRows.COLUMNS + " FROM session")
                .append(" WHERE planned_start >= ? AND planned_start < ?");
        sql.append(scan.trainer() == null ? "" : " AND trainer = ?");
        sql.append(scan.activity() == null ? "" : " AND activity = ?");
        sql.append(after == null ? "" : " AND (planned_start, id) > (?, ?)");
        sql.append(" ORDER BY planned_start, id LIMIT ?");
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        int index = 1;
        statement.setLong(index++, scan.startSecondInclusive());
        statement.setLong(index++, scan.endSecondExclusive());
        if (scan.trainer() != null) {
            statement.setString(index++, scan.trainer().value());
        }
        if (scan.activity() != null) {
            statement.setString(index++, scan.activity().value());
        }
        if (after != null) {
            statement.setLong(index++, after.startSecond());
            statement.setString(index++, after.id().value());
        }
        statement.setInt(index, limit);
        return statement;
    }
}

package io.evenkeel.benchmarks.compute;

import io.evenkeel.domain.session.Session;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The databases of the comparison, in memory and on one thread, and loaded. Closing it closes them. */
final class Databases implements AutoCloseable {

    private static final String CREATE = "CREATE TABLE sessions (" + SqlRow.COLUMNS + ")";

    private final List<Connection> open = new ArrayList<>();

    /** DuckDB in each formulation. */
    List<Peer> duckDb(List<Session> sessions) throws SQLException {
        Connection connection = connect("jdbc:duckdb:");
        execute(connection, "SET threads = 1");
        execute(connection, CREATE);
        SqlRow rows = new SqlRow();
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("sessions")) {
            for (Session session : sessions) {
                if (Facts.isCounted(session)) {
                    append(appender, rows.values(session));
                }
            }
        }
        return peers(
                "DuckDB",
                connection,
                rows,
                sessions.size(),
                List.of(SqlQueries.SEPARATE, SqlQueries.JOINED, SqlQueries.GROUPING_SETS));
    }

    /** SQLite in each formulation; it has no GROUPING SETS. */
    List<Peer> sqlite(List<Session> sessions) throws SQLException {
        Connection connection = connect("jdbc:sqlite::memory:");
        execute(connection, CREATE);
        connection.setAutoCommit(false);
        SqlRow rows = new SqlRow();
        String insert = "INSERT INTO sessions VALUES (?" + ", ?".repeat(SqlRow.SIZE - 1) + ")";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Session session : sessions) {
                if (Facts.isCounted(session)) {
                    insert(statement, rows.values(session));
                }
            }
        }
        connection.commit();
        return peers("SQLite", connection, rows, sessions.size(), List.of(SqlQueries.SEPARATE, SqlQueries.JOINED));
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open) {
            connection.close();
        }
    }

    private static List<Peer> peers(
            String name, Connection connection, SqlRow rows, int sessions, List<SqlQueries> formulations) {
        return formulations.stream()
                .<Peer>map(queries -> new SqlPeer(name, connection, queries, rows, sessions))
                .toList();
    }

    private Connection connect(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        open.add(connection);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Integer[] row) throws SQLException {
        appender.beginRow();
        for (Integer value : row) {
            if (value == null) {
                appender.appendNull();
            } else {
                appender.append(value.intValue());
            }
        }
        appender.endRow();
    }

    private static void insert(PreparedStatement statement, @Nullable Integer[] row) throws SQLException {
        for (int column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
        statement.executeUpdate();
    }
}

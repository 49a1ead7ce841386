package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in an SQLite file. Safe for any thread. */
final class SqliteSessionStore implements SessionStore {

    private static final String VALUES = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)";
    private static final String EXCLUDED = "excluded." + SessionRows.CONTENT.replace(", ", ", excluded.");

    /** Nothing is returned when the known row is just so; version 1 is returned for a new one. */
    private static final String UPDATE = " DO UPDATE SET (" + SessionRows.CONTENT + ", version) = (" + EXCLUDED
            + ", version + 1) WHERE ("
            + SessionRows.CONTENT.replace(", ", ", session.").replaceFirst("^", "session.")
            + ") IS NOT (" + EXCLUDED + ") RETURNING version";

    private static final String INSERT = "INSERT INTO session (" + SessionRows.COLUMNS + ") VALUES " + VALUES;
    private static final String UPSERT_BY_KEY = INSERT + " ON CONFLICT (source, external_id)" + UPDATE;
    private static final String UPSERT_BY_ID = INSERT + " ON CONFLICT (id)" + UPDATE;
    private static final String SELECT = "SELECT " + SessionRows.COLUMNS + " FROM session";

    private final SqliteDatabase database;

    SqliteSessionStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        return database.write("store sessions", deadline, connection -> {
            int added = 0;
            int replaced = 0;
            try (PreparedStatement byKey = connection.prepareStatement(UPSERT_BY_KEY);
                    PreparedStatement byId = connection.prepareStatement(UPSERT_BY_ID)) {
                for (Session session : batch) {
                    PreparedStatement statement = session.externalKey() == null ? byId : byKey;
                    SessionRows.bind(statement, session);
                    try (ResultSet written = statement.executeQuery()) {
                        if (written.next()) {
                            boolean isNew = written.getLong(1) == 1;
                            added += isNew ? 1 : 0;
                            replaced += isNew ? 0 : 1;
                        }
                    }
                }
            }
            if (added + replaced > 0) {
                bumpDataVersion(connection);
            }
            return new UpsertCounts(added, replaced, batch.size() - added - replaced);
        });
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        return database.read("find a session", deadline, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + " WHERE id = ?")) {
                statement.setString(1, id.value());
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(read(rows)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        database.read("scan sessions", deadline, connection -> {
            try (PreparedStatement statement = prepare(connection, scan);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (deadline.isExpired()) {
                        throw new StoreException.TimedOut("the deadline passed while scanning sessions", null);
                    }
                    visitor.accept(read(rows));
                }
            }
            return true;
        });
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        return database.read("read a page of sessions", deadline, connection -> {
            try (PreparedStatement statement = prepare(connection, query.scan(), query.after(), query.limit());
                    ResultSet rows = statement.executeQuery()) {
                List<Session> page = new ArrayList<>();
                while (rows.next()) {
                    page.add(read(rows));
                }
                return page;
            }
        });
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        return database.read("find the first and the last session", deadline, connection -> {
            // Two look-ups in an index; min and max in one select would read the whole of it.
            try (PreparedStatement statement = connection.prepareStatement(
                            "SELECT (SELECT min(planned_start) FROM session), (SELECT max(planned_start) FROM session)");
                    ResultSet row = statement.executeQuery()) {
                long first = row.getLong(1);
                return row.wasNull() ? Optional.empty() : Optional.of(new PlannedSpan(first, row.getLong(2)));
            }
        });
    }

    @Override
    public long dataVersion(Deadline deadline) {
        return database.read("read the data version", deadline, connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT value FROM data_version");
                    ResultSet row = statement.executeQuery()) {
                return row.getLong(1);
            }
        });
    }

    /** In the transaction of the change itself, so that no answer can outlive what it was computed from. */
    private static void bumpDataVersion(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE data_version SET value = value + 1")) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, SessionScan scan) throws SQLException {
        return prepare(connection, scan, null, -1);
    }

    /** @param limit -1 for none */
    private static PreparedStatement prepare(
            Connection connection, SessionScan scan, @Nullable SessionPosition after, int limit) throws SQLException {
        StringBuilder sql = new StringBuilder(SELECT).append(" WHERE planned_start >= ? AND planned_start < ?");
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

    private static Session read(ResultSet row) throws SQLException {
        try {
            return SessionRows.read(row);
        } catch (IllegalArgumentException invalid) {
            throw new StoreException.Corrupt("the session " + row.getString(1) + " cannot be read as one", invalid);
        }
    }
}

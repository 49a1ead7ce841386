package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps sessions in an SQLite file. Safe for any thread. */
final class SqliteSessionStore implements SessionStore {

    private final SqliteDatabase database;

    SqliteSessionStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        return database.write("store sessions", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                return new SessionImport(statements, roster).storeAll(batch);
            }
        });
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        return database.read("find a session", deadline, connection -> {
            try (Statements statements = new Statements(connection)) {
                return new SessionTable(statements).find(id).map(StoredSession::session);
            }
        });
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        database.read("scan sessions", deadline, connection -> {
            SessionScans.scan(connection, scan, visitor, deadline);
            return true;
        });
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        return database.read("read a page of sessions", deadline, connection -> SessionScans.page(connection, query));
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

    /** Counted by the triggers of the table, in the transaction of the change itself. */
    @Override
    public long dataVersion(Deadline deadline) {
        return database.dataVersion(deadline);
    }
}

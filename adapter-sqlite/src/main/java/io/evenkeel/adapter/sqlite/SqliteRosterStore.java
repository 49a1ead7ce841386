package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps trainers, activities and rooms in an SQLite file. Safe for any thread. */
final class SqliteRosterStore implements RosterStore {

    private static final String BY_NAME = "SELECT id, name FROM roster WHERE kind = ? AND name = ?";
    private static final String BY_ID = "SELECT id, name FROM roster WHERE kind = ? AND id = ?";

    private final SqliteDatabase database;

    SqliteRosterStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        return database.write("store names", deadline, connection -> {
            List<RosterEntry> stored = new ArrayList<>(candidates.size());
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO roster (kind, id, name) VALUES (?, ?, ?) ON CONFLICT (kind, name) DO NOTHING")) {
                for (RosterEntry candidate : candidates) {
                    insert.setString(1, candidate.kind().name());
                    insert.setString(2, candidate.id());
                    insert.setString(3, candidate.name());
                    insert.executeUpdate();
                    stored.add(find(connection, BY_NAME, candidate.kind(), candidate.name())
                            .orElse(candidate));
                }
            }
            return stored;
        });
    }

    @Override
    public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        return database.read("find a name by its id", deadline, connection -> find(connection, BY_ID, kind, id));
    }

    @Override
    public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        return database.read("find a name", deadline, connection -> find(connection, BY_NAME, kind, name));
    }

    private static Optional<RosterEntry> find(Connection connection, String query, RosterKind kind, String value)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, kind.name());
            statement.setString(2, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new RosterEntry(kind, row.getString(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }
}

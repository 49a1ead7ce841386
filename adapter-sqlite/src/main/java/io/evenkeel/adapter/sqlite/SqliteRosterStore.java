package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
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

    private static final String UPSERT = "INSERT INTO roster (kind, id, name, details) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (kind, id)"
            + " DO UPDATE SET (name, details, version) = (excluded.name, excluded.details, version + 1)";

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

    @Override
    public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        return database.read("list names", deadline, connection -> {
            List<RosterEntry> entries = new ArrayList<>();
            // SQLite compares the bytes of UTF-8, which is the order of RosterEntry.BY_NAME.
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT id, name FROM roster WHERE kind = ? ORDER BY name, id")) {
                statement.setString(1, kind.name());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new RosterEntry(kind, rows.getString(1), rows.getString(2)));
                    }
                }
            }
            return entries;
        });
    }

    @Override
    public Roster roster(Deadline deadline) {
        return database.read("read the roster", deadline, RosterRows::read);
    }

    @Override
    public void saveAll(Roster entities, Deadline deadline) {
        List<DetailedEntry> entries = RosterDetails.of(entities);
        database.write("save the roster", deadline, connection -> {
            for (DetailedEntry detailed : entries) {
                requireFreeName(connection, detailed.entry());
            }
            try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                for (DetailedEntry detailed : entries) {
                    upsert.setString(1, detailed.entry().kind().name());
                    upsert.setString(2, detailed.entry().id());
                    upsert.setString(3, detailed.entry().name());
                    upsert.setString(4, DetailsJson.write(detailed.details()));
                    upsert.executeUpdate();
                }
            }
            return true;
        });
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

    /** Before anything is changed, so that a name which is given up in the same call counts as taken. */
    private static void requireFreeName(Connection connection, RosterEntry entry) throws SQLException {
        Optional<RosterEntry> owner = find(connection, BY_NAME, entry.kind(), entry.name());
        if (owner.isPresent() && !owner.get().id().equals(entry.id())) {
            throw new StoreException.Conflict(
                    "the name " + entry.name() + " belongs to " + owner.get().id(), null);
        }
    }
}

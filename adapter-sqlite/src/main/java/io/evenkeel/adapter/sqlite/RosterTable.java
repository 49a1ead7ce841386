package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.RosterPageQuery;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntity;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of the roster, entry by entry. */
final class RosterTable {

    private static final String FIND =
            "SELECT kind, id, name, details, version FROM roster WHERE (kind, id) = (?1, ?2)";
    private static final String OWNER = "SELECT id FROM roster WHERE (kind, name) = (?1, ?2)";
    // SQLite compares the bytes of UTF-8, which is the order of RosterEntry.BY_NAME. No name comes before the empty
    // one.
    private static final String PAGE = "SELECT kind, id, name, details, version FROM roster"
            + " WHERE kind = ?1 AND (name, id) > (?2, ?3) ORDER BY name, id LIMIT ?4";
    private static final String PUT =
            "INSERT INTO roster (kind, id, name, details, version) VALUES (?1, ?2, ?3, ?4, ?5)"
                    + " ON CONFLICT (kind, id) DO UPDATE"
                    + " SET (name, details, version) = (excluded.name, excluded.details, excluded.version)";
    private static final String REMOVE = "DELETE FROM roster WHERE (kind, id) = (?1, ?2)";

    private final Statements statements;

    RosterTable(Statements statements) {
        this.statements = statements;
    }

    Optional<StoredEntry> find(RosterKind kind, String id) throws SQLException {
        PreparedStatement find = statements.get(FIND);
        find.setString(1, kind.name());
        find.setString(2, id);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? Optional.of(RosterRows.stored(row)) : Optional.empty();
        }
    }

    /** The id of the entry with this name. */
    Optional<String> owner(RosterKind kind, String name) throws SQLException {
        PreparedStatement owner = statements.get(OWNER);
        owner.setString(1, kind.name());
        owner.setString(2, name);
        try (ResultSet row = owner.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    List<StoredEntry> page(RosterPageQuery query) throws SQLException {
        RosterEntry after = query.after();
        PreparedStatement page = statements.get(PAGE);
        page.setString(1, query.kind().name());
        page.setString(2, after == null ? "" : after.name());
        page.setString(3, after == null ? "" : after.id());
        page.setInt(4, query.limit());
        List<StoredEntry> entries = new ArrayList<>();
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                entries.add(RosterRows.stored(rows));
            }
        }
        return entries;
    }

    /** Adds an entity, or replaces the entry of its id. */
    void put(RosterEntity entity, long version) throws SQLException {
        RosterEntry entry = entity.entry();
        PreparedStatement put = statements.get(PUT);
        put.setString(1, entry.kind().name());
        put.setString(2, entry.id());
        put.setString(3, entry.name());
        put.setString(
                4, DetailsJson.write(RosterDetails.of(Roster.of(entity)).get(0).details()));
        put.setLong(5, version);
        put.executeUpdate();
    }

    void remove(RosterKind kind, String id) throws SQLException {
        PreparedStatement remove = statements.get(REMOVE);
        remove.setString(1, kind.name());
        remove.setString(2, id);
        remove.executeUpdate();
    }
}

package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of the roster within one transaction. */
final class RosterTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RosterTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<RosterEntry> findById(RosterKind kind, String id) {
        return jdbc.sql("SELECT kind, id, name FROM roster WHERE kind = :kind AND id = :id")
                .param("kind", kind.name())
                .param("id", id)
                .query(RosterTable::entry)
                .optional();
    }

    Optional<RosterEntry> findByName(RosterKind kind, String name) {
        return jdbc.sql("SELECT kind, id, name FROM roster WHERE kind = :kind AND name = :name")
                .param("kind", kind.name())
                .param("name", name)
                .query(RosterTable::entry)
                .optional();
    }

    /** Every entry of a kind, in no order. */
    List<RosterEntry> list(RosterKind kind) {
        return jdbc.sql("SELECT kind, id, name FROM roster WHERE kind = :kind")
                .param("kind", kind.name())
                .query(RosterTable::entry)
                .list();
    }

    /** The entries of which more than the name is known. */
    List<DetailedEntry> detailed() {
        return jdbc.sql("SELECT kind, id, name, details FROM roster WHERE details IS NOT NULL")
                .query((row, number) -> new DetailedEntry(entry(row, number), details(row.getString("details"))))
                .list();
    }

    /** Adds an entry; that its id or its name is known violates a constraint. */
    void add(RosterEntry entry) {
        jdbc.sql("INSERT INTO roster (kind, id, name) VALUES (:kind, :id, :name)")
                .param("kind", entry.kind().name())
                .param("id", entry.id())
                .param("name", entry.name())
                .update();
    }

    /** Adds an entry with its details, or replaces the one of its id. */
    void put(DetailedEntry detailed) {
        jdbc.sql("MERGE INTO roster (kind, id, name, details) KEY (kind, id) VALUES (:kind, :id, :name, :details)")
                .param("kind", detailed.entry().kind().name())
                .param("id", detailed.entry().id())
                .param("name", detailed.entry().name())
                .param("details", json.writeValueAsString(detailed.details()))
                .update();
    }

    private Map<String, Object> details(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JacksonException bad) {
            throw new StoreException.Corrupt("the details of the roster cannot be read", bad);
        }
    }

    private static RosterEntry entry(ResultSet row, int number) throws SQLException {
        return new RosterEntry(RosterKind.valueOf(row.getString("kind")), row.getString("id"), row.getString("name"));
    }
}

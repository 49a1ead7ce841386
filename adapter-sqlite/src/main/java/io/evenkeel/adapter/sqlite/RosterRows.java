package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the rows of the roster. */
final class RosterRows {

    private RosterRows() {}

    /** @throws StoreException.Corrupt when the rows are no roster */
    static Roster read(Connection connection) throws SQLException {
        List<DetailedEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT kind, id, name, details FROM roster WHERE details IS NOT NULL");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(detailed(rows));
            }
        }
        return toRoster(entries);
    }

    /** @throws StoreException.Corrupt when the row is no entry of a roster */
    static StoredEntry stored(ResultSet row) throws SQLException {
        if (row.getString("details") != null) {
            DetailedEntry detailed = detailed(row);
            RosterEntry entry = detailed.entry();
            return new StoredEntry(
                    entry,
                    toRoster(List.of(detailed)).entity(entry.kind(), entry.id()).orElseThrow(),
                    row.getLong("version"));
        }
        RosterEntry named = new RosterEntry(RosterKind.valueOf(row.getString(1)), row.getString(2), row.getString(3));
        return new StoredEntry(named, null, row.getLong("version"));
    }

    private static Roster toRoster(List<DetailedEntry> entries) {
        return RosterDetails.toRoster(entries).match(Function.identity(), errors -> {
            throw new StoreException.Corrupt(
                    "the roster cannot be read: " + errors.get(0).sentence(), null);
        });
    }

    private static DetailedEntry detailed(ResultSet row) throws SQLException {
        try {
            return new DetailedEntry(
                    new RosterEntry(RosterKind.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                    DetailsJson.read(row.getString(4)));
        } catch (IllegalArgumentException bad) {
            throw new StoreException.Corrupt(
                    "the details of " + row.getString(1) + " " + row.getString(2) + " cannot be read: "
                            + bad.getMessage(),
                    bad);
        }
    }
}

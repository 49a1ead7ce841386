package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.Reference.Referrer;
import io.evenkeel.domain.roster.RosterKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Finds what refers to an entry of the roster. */
final class RosterReferences {

    private static final String TRAINER_WITH_SKILL =
            "SELECT roster.id FROM roster, json_each(roster.details, '$.skills')"
                    + " WHERE roster.kind = 'TRAINER' AND json_each.value = ?1 LIMIT 1";

    private final Statements statements;

    RosterReferences(Statements statements) {
        this.statements = statements;
    }

    /** One of those that refer to it, a session first; empty when nothing does. */
    Optional<Reference> to(RosterKind kind, String id) throws SQLException {
        Optional<Reference> found = find(Referrer.SESSION, "session", kind, id);
        if (found.isEmpty() && kind == RosterKind.ACTIVITY) {
            found = find(Referrer.TRAINER, TRAINER_WITH_SKILL, id);
        }
        return found.isPresent() ? found : find(Referrer.SERIES, "series", kind, id);
    }

    private Optional<Reference> find(Referrer referrer, String table, RosterKind kind, String id) throws SQLException {
        return find(referrer, "SELECT id FROM " + table + " WHERE " + column(kind) + " = ?1 LIMIT 1", id);
    }

    private Optional<Reference> find(Referrer referrer, String query, String id) throws SQLException {
        PreparedStatement find = statements.get(query);
        find.setString(1, id);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? Optional.of(new Reference(referrer, row.getString(1))) : Optional.empty();
        }
    }

    private static String column(RosterKind kind) {
        return switch (kind) {
            case TRAINER -> "trainer";
            case ACTIVITY -> "activity";
            case ROOM -> "room";
        };
    }
}

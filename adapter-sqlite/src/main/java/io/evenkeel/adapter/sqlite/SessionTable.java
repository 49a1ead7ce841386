package io.evenkeel.adapter.sqlite;

import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The table of sessions within one transaction. Its triggers refuse a session that is to hold what others hold, leave the
 * marks of its days, and count the data version.
 */
final class SessionTable {

    private static final String COLUMNS = SessionRows.COLUMNS + ", " + SessionRows.HELD;

    private static final String ADD = "INSERT INTO session (" + COLUMNS
            + ") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19)";

    private static final String REPLACE = "UPDATE session SET (" + SessionRows.CONTENT + ", version, "
            + SessionRows.HELD + ") = (?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19) WHERE id = ?1";

    private static final String HOLD = "UPDATE session SET (" + SessionRows.HELD + ") = (?2, ?3, ?4) WHERE id = ?1";

    private static final String FIND = "SELECT " + COLUMNS + " FROM session";
    private static final String FIND_BY_ID = FIND + " WHERE id = ?1";
    private static final String FIND_BY_KEY = FIND + " WHERE (source, external_id) = (?1, ?2)";

    private final Statements statements;

    SessionTable(Statements statements) {
        this.statements = statements;
    }

    /** Adds a session; that its id or its external key is known is a violated constraint. */
    void add(Session session, Holding holding) throws SQLException {
        PreparedStatement add = statements.get(ADD);
        SessionRows.bind(add, session, holding);
        add.executeUpdate();
    }

    /** Gives the session of this id another content, but for its external key. */
    void replace(Session session, Holding holding) throws SQLException {
        PreparedStatement replace = statements.get(REPLACE);
        SessionRows.bind(replace, session, holding);
        replace.executeUpdate();
    }

    /** Lets the session of this id hold something else, which changes nothing in the session itself. */
    void hold(SessionId id, Holding holding) throws SQLException {
        PreparedStatement hold = statements.get(HOLD);
        hold.setString(1, id.value());
        SessionRows.bind(hold, 2, holding);
        hold.executeUpdate();
    }

    Optional<StoredSession> find(SessionId id) throws SQLException {
        PreparedStatement find = statements.get(FIND_BY_ID);
        find.setString(1, id.value());
        return first(find);
    }

    Optional<StoredSession> find(ExternalKey key) throws SQLException {
        PreparedStatement find = statements.get(FIND_BY_KEY);
        find.setString(1, key.source());
        find.setString(2, key.externalId());
        return first(find);
    }

    private static Optional<StoredSession> first(PreparedStatement find) throws SQLException {
        try (ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Optional.of(new StoredSession(SessionRows.read(row), SessionRows.readHolding(row)))
                    : Optional.empty();
        }
    }
}

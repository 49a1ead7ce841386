package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The sessions that were stored before a session could hold anything. Those that are still to come take their time where it is
 * free, the earlier first, just as if they were imported now; else the first booking of an updated program could fall on top of
 * one of them.
 */
final class EarlierSessions {

    private static final String OPEN = "SELECT " + SessionRows.COLUMNS
            + " FROM session WHERE status IN ('PLANNED', 'IN_PROGRESS') ORDER BY planned_start, id";

    private EarlierSessions() {}

    static void takeWhatIsFree(Connection connection) throws SQLException {
        Roster roster = readableRoster(connection);
        try (Statements statements = new Statements(connection);
                PreparedStatement open = connection.prepareStatement(OPEN);
                ResultSet rows = open.executeQuery()) {
            SessionTable table = new SessionTable(statements);
            Holders holders = new Holders(statements);
            while (rows.next()) {
                if (SessionRows.isValid(rows)) {
                    Session session = SessionRows.read(rows);
                    table.hold(session.id(), holders.ifFree(session, Holding.ofImported(session, roster)));
                }
            }
        }
    }

    /** A roster that cannot be read must not keep the store shut; without it there are no buffers, and rooms have one place. */
    @SuppressWarnings("UnusedException") // Whoever asks for the roster is told.
    private static Roster readableRoster(Connection connection) throws SQLException {
        try {
            return RosterRows.read(connection);
        } catch (StoreException.Corrupt unreadable) {
            return Roster.EMPTY;
        }
    }
}

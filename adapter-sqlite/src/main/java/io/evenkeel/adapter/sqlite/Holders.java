package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.WriteOutcome.Occupied;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Finds who stands in the way of a session. The triggers of the table ask the same question again, of whoever writes; here
 * it is asked for the name of the holder.
 */
final class Holders {

    private static final String HOLDER_OF_TRAINER = "SELECT id FROM (SELECT id, held_end FROM session"
            + " WHERE trainer = ?1 AND id <> ?2 AND held_start < ?4 ORDER BY held_start DESC LIMIT 1) WHERE held_end > ?3";

    private static final String HOLDER_OF_ROOM = "SELECT holder.id FROM session AS holder"
            + " WHERE holder.room = ?1 AND holder.id <> ?2"
            + " AND holder.held_start > ?3 - 259800 AND holder.held_start < ?4 AND holder.held_end > ?3"
            + " AND ?5 <= (SELECT count(*) FROM session AS other WHERE other.room = ?1 AND other.id <> ?2"
            + " AND other.held_start > ?3 - 259800 AND other.held_start <= max(holder.held_start, ?3)"
            + " AND other.held_end > max(holder.held_start, ?3))"
            + " ORDER BY holder.held_start LIMIT 1";

    private final Statements statements;

    Holders(Statements statements) {
        this.statements = statements;
    }

    /** The first resource of a session that is full at some moment, and one of the sessions that hold it. */
    Optional<Occupied> find(Session session, Holding wanted) throws SQLException {
        Interval time = wanted.time();
        if (time == null) {
            return Optional.empty();
        }
        for (Resource resource : session.resources()) {
            Optional<SessionId> holder = switch (resource.type()) {
                case TRAINER -> first(query(HOLDER_OF_TRAINER, resource, session.id(), time));
                case ROOM -> {
                    PreparedStatement query = query(HOLDER_OF_ROOM, resource, session.id(), time);
                    query.setInt(5, wanted.roomPlaces());
                    yield first(query);
                }
            };
            if (holder.isPresent()) {
                return Optional.of(new Occupied(resource, holder.get()));
            }
        }
        return Optional.empty();
    }

    /** What a session wants to hold, or nothing when somebody stands in the way. */
    Holding ifFree(Session session, Holding wanted) throws SQLException {
        return find(session, wanted).isPresent() ? Holding.NOTHING : wanted;
    }

    private PreparedStatement query(String sql, Resource resource, SessionId self, Interval time) throws SQLException {
        PreparedStatement query = statements.get(sql);
        query.setString(1, resource.id());
        query.setString(2, self.value());
        query.setLong(3, time.startSecondInclusive());
        query.setLong(4, time.endSecondExclusive());
        return query;
    }

    private static Optional<SessionId> first(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new SessionId(row.getString(1))) : Optional.empty();
        }
    }
}

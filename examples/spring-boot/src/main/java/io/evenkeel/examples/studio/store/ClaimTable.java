package io.evenkeel.examples.studio.store;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claim;
import io.evenkeel.domain.schedule.booking.ClaimKey;
import io.evenkeel.domain.schedule.booking.ClaimOutcome;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds which five minutes of which trainer and room, within one transaction. */
final class ClaimTable {

    private final JdbcClient jdbc;

    ClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a session would hold beside what others do, or who is in its way. */
    ClaimOutcome choose(Session session, Roster roster) {
        Map<Claim, SessionId> others = others(session, roster);
        return Claims.choose(
                session, roster.buffersOf(session.activity()), roster::concurrentSessions, others::containsKey);
    }

    SessionId holder(ClaimKey key) {
        return jdbc.sql("SELECT session_id FROM claim WHERE resource_type = :type AND resource_id = :id"
                        + " AND quantum = :quantum ORDER BY lane LIMIT 1")
                .param("type", key.resource().type().name())
                .param("id", key.resource().id())
                .param("quantum", key.quantum())
                .query((row, number) -> new SessionId(row.getString(1)))
                .single();
    }

    boolean holdsSomething(SessionId session) {
        return jdbc.sql("SELECT COUNT(*) FROM claim WHERE session_id = :session")
                        .param("session", session.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A session holds these from now on, and no others. */
    void put(SessionId session, List<Claim> claims) {
        jdbc.sql("DELETE FROM claim WHERE session_id = :session")
                .param("session", session.value())
                .update();
        add(session, claims);
    }

    /** A session that held nothing holds these from now on. */
    void add(SessionId session, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        for (Claim claim : claims) {
            values.add(claim.key().resource().type().name());
            values.add(claim.key().resource().id());
            values.add(claim.key().quantum());
            values.add(claim.lane());
            values.add(session.value());
        }
        String rows = String.join(", ", Collections.nCopies(claims.size(), "(?, ?, ?, ?, ?)"));
        jdbc.sql("INSERT INTO claim (resource_type, resource_id, quantum, lane, session_id) VALUES " + rows)
                .params(values)
                .update();
    }

    /** All that others hold of the trainer and the room in the time of a session. */
    private Map<Claim, SessionId> others(Session session, Roster roster) {
        Map<Claim, SessionId> others = new HashMap<>();
        if (Claims.isTooLong(session, roster.buffersOf(session.activity()))) {
            return others;
        }
        List<ClaimKey> keys = Claims.keys(session, roster.buffersOf(session.activity()));
        for (Resource resource : session.resources()) {
            jdbc.sql("SELECT quantum, lane, session_id FROM claim WHERE resource_type = :type"
                            + " AND resource_id = :id AND quantum BETWEEN :first AND :last AND session_id <> :session")
                    .param("type", resource.type().name())
                    .param("id", resource.id())
                    .param(
                            "first",
                            keys.stream().mapToLong(ClaimKey::quantum).min().orElse(0))
                    .param(
                            "last",
                            keys.stream().mapToLong(ClaimKey::quantum).max().orElse(-1))
                    .param("session", session.id().value())
                    .query(row -> {
                        others.put(claim(resource, row), new SessionId(row.getString("session_id")));
                    });
        }
        return others;
    }

    private static Claim claim(Resource resource, ResultSet row) throws SQLException {
        return new Claim(new ClaimKey(resource, row.getLong("quantum")), row.getInt("lane"));
    }
}

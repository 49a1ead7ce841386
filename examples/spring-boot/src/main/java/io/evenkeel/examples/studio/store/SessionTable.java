package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The table of sessions within one transaction. */
final class SessionTable {

    private static final String SELECT = "SELECT * FROM session ";

    private static final String INSERT = "INSERT INTO session (id, source, external_id, trainer, activity, room,"
            + " planned_start, planned_end, actual_start, actual_end, status, offered, booked, attended, cancelled_at,"
            + " version) VALUES (:id, :source, :externalId, :trainer, :activity, :room, :plannedStart, :plannedEnd,"
            + " :actualStart, :actualEnd, :status, :offered, :booked, :attended, :cancelledAt, :version)";

    private static final String UPDATE = "UPDATE session SET trainer = :trainer, activity = :activity, room = :room,"
            + " planned_start = :plannedStart, planned_end = :plannedEnd, actual_start = :actualStart,"
            + " actual_end = :actualEnd, status = :status, offered = :offered, booked = :booked,"
            + " attended = :attended, cancelled_at = :cancelledAt, version = :version WHERE id = :id";

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Session> find(SessionId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(SessionRows::read)
                .optional();
    }

    Optional<Session> find(ExternalKey key) {
        return jdbc.sql(SELECT + "WHERE source = :source AND external_id = :externalId")
                .param("source", key.source())
                .param("externalId", key.externalId())
                .query(SessionRows::read)
                .optional();
    }

    List<Session> page(SessionPageQuery query) {
        SessionScan scan = query.scan();
        SessionPosition after = query.after();
        StatementSpec statement = jdbc.sql(SELECT + "WHERE planned_start >= :start AND planned_start < :end"
                        + (scan.trainer() == null ? "" : " AND trainer = :trainer")
                        + (scan.activity() == null ? "" : " AND activity = :activity")
                        + (after == null ? "" : " AND (planned_start, id) > (:afterStart, :afterId)")
                        + " ORDER BY planned_start, id LIMIT :limit")
                .param("start", scan.startSecondInclusive())
                .param("end", scan.endSecondExclusive())
                .param("limit", query.limit());
        if (scan.trainer() != null) {
            statement = statement.param("trainer", scan.trainer().value());
        }
        if (scan.activity() != null) {
            statement = statement.param("activity", scan.activity().value());
        }
        if (after != null) {
            statement = statement
                    .param("afterStart", after.startSecond())
                    .param("afterId", after.id().value());
        }
        return statement.query(SessionRows::read).list();
    }

    Optional<PlannedSpan> span() {
        return jdbc.sql("SELECT MIN(planned_start), MAX(planned_start) FROM session HAVING COUNT(*) > 0")
                .query((row, number) -> new PlannedSpan(row.getLong(1), row.getLong(2)))
                .optional();
    }

    long dataVersion() {
        return jdbc.sql("SELECT data_version FROM studio").query(Long.class).single();
    }

    /** Adds a session; that its id or its external key is known violates a constraint. */
    void add(Session session) {
        jdbc.sql(INSERT).params(SessionRows.parameters(session)).update();
    }

    /** Gives the session of this id another content, but for its external key. */
    void replace(Session session) {
        jdbc.sql(UPDATE).params(SessionRows.parameters(session)).update();
    }

    /** The data is another one from now on; once in a transaction is enough. */
    void changed() {
        jdbc.sql("UPDATE studio SET data_version = data_version + 1").update();
    }
}

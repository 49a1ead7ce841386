package io.evenkeel.examples.studio.store;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session as a row, and back. */
final class SessionRows {

    private SessionRows() {}

    static Map<String, @Nullable Object> parameters(Session session) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        ExternalKey key = session.externalKey();
        Actual actual = session.actual();
        parameters.put("id", session.id().value());
        parameters.put("source", key == null ? null : key.source());
        parameters.put("externalId", key == null ? null : key.externalId());
        parameters.put(
                "trainer", session.trainer() == null ? null : session.trainer().value());
        parameters.put("activity", session.activity().value());
        parameters.put("room", session.room() == null ? null : session.room().value());
        parameters.put("plannedStart", session.planned().startSecondInclusive());
        parameters.put("plannedEnd", session.planned().endSecondExclusive());
        parameters.put("actualStart", second(actual == null ? null : actual.start()));
        parameters.put("actualEnd", second(actual == null ? null : actual.end()));
        parameters.put("status", session.status().name());
        parameters.put("offered", session.seats().offered());
        parameters.put("booked", session.seats().booked());
        parameters.put("attended", session.seats().attended());
        parameters.put("cancelledAt", second(session.cancelledAt()));
        parameters.put("version", session.version());
        return parameters;
    }

    static Session read(ResultSet row, int number) throws SQLException {
        String source = row.getString("source");
        Instant actualStart = instant(row, "actual_start");
        return new Session(
                new SessionId(row.getString("id")),
                source == null ? null : new ExternalKey(source, row.getString("external_id")),
                id(row, "trainer", TrainerId::new),
                new ActivityId(row.getString("activity")),
                id(row, "room", RoomId::new),
                new Interval(row.getLong("planned_start"), row.getLong("planned_end")),
                actualStart == null ? null : new Actual(actualStart, instant(row, "actual_end")),
                SessionStatus.valueOf(row.getString("status")),
                new Seats(
                        row.getObject("offered", Integer.class),
                        row.getObject("booked", Integer.class),
                        row.getObject("attended", Integer.class)),
                instant(row, "cancelled_at"),
                row.getLong("version"));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<String, T> type) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : type.apply(value);
    }

    private static @Nullable Long second(@Nullable Instant instant) {
        return instant == null ? null : instant.getEpochSecond();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Long second = row.getObject(column, Long.class);
        return second == null ? null : Instant.ofEpochSecond(second);
    }
}

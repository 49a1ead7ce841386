package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session as a row, and back. The columns stand in one order, everywhere. */
final class SessionRows {

    /** What may change in a known session: all but its identity. */
    static final String CONTENT = "trainer, activity, room, planned_start, planned_end, actual_start, actual_end,"
            + " status, offered, booked, attended, cancelled_at";

    static final String COLUMNS = "id, source, external_id, " + CONTENT + ", version";

    /** What it holds, behind the columns of the session itself. */
    static final String HELD = "held_start, held_end, room_places";

    private SessionRows() {}

    /** Sets the parameters 1 to 19, in the order of {@link #COLUMNS} and {@link #HELD}. */
    static void bind(PreparedStatement statement, Session session, Holding holding) throws SQLException {
        ExternalKey key = session.externalKey();
        Actual actual = session.actual();
        Seats seats = session.seats();
        statement.setString(1, session.id().value());
        statement.setString(2, key == null ? null : key.source());
        statement.setString(3, key == null ? null : key.externalId());
        statement.setString(
                4, session.trainer() == null ? null : session.trainer().value());
        statement.setString(5, session.activity().value());
        statement.setString(6, session.room() == null ? null : session.room().value());
        statement.setLong(7, session.planned().startSecondInclusive());
        statement.setLong(8, session.planned().endSecondExclusive());
        setSecond(statement, 9, actual == null ? null : actual.start());
        setSecond(statement, 10, actual == null ? null : actual.end());
        statement.setString(11, session.status().name());
        setNumber(statement, 12, seats.offered());
        setNumber(statement, 13, seats.booked());
        setNumber(statement, 14, seats.attended());
        setSecond(statement, 15, session.cancelledAt());
        statement.setLong(16, session.version());
        bind(statement, 17, holding);
    }

    /** Sets three parameters, in the order of {@link #HELD}. */
    static void bind(PreparedStatement statement, int first, Holding holding) throws SQLException {
        Interval held = holding.time();
        setSecond(statement, first, held == null ? null : held.start());
        setSecond(statement, first + 1, held == null ? null : held.end());
        statement.setInt(first + 2, holding.roomPlaces());
    }

    /** Whether a row can be read as a session. */
    @SuppressWarnings("UnusedException") // Whoever asks for the session is told.
    static boolean isValid(ResultSet row) throws SQLException {
        try {
            readValid(row);
            return true;
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }

    /**
     * Reads the session of a row.
     *
     * @throws StoreException.Corrupt when the row is no valid session
     */
    static Session read(ResultSet row) throws SQLException {
        try {
            return readValid(row);
        } catch (IllegalArgumentException invalid) {
            throw new StoreException.Corrupt("the session " + row.getString(1) + " cannot be read as one", invalid);
        }
    }

    /** Reads what the session of a row holds. */
    static Holding readHolding(ResultSet row) throws SQLException {
        long start = row.getLong(17);
        return row.wasNull() ? Holding.NOTHING : new Holding(new Interval(start, row.getLong(18)), row.getInt(19));
    }

    private static Session readValid(ResultSet row) throws SQLException {
        String source = row.getString(2);
        String trainer = row.getString(4);
        String room = row.getString(6);
        Instant actualStart = second(row, 9);
        return new Session(
                new SessionId(row.getString(1)),
                source == null ? null : new ExternalKey(source, row.getString(3)),
                trainer == null ? null : new TrainerId(trainer),
                new ActivityId(row.getString(5)),
                room == null ? null : new RoomId(room),
                new Interval(row.getLong(7), row.getLong(8)),
                actualStart == null ? null : new Actual(actualStart, second(row, 10)),
                SessionStatus.valueOf(row.getString(11)),
                seats(row),
                second(row, 15),
                row.getLong(16));
    }

    private static Seats seats(ResultSet row) throws SQLException {
        Integer offered = number(row, 12);
        Integer booked = number(row, 13);
        Integer attended = number(row, 14);
        return offered == null && booked == null && attended == null
                ? Seats.UNKNOWN
                : new Seats(offered, booked, attended);
    }

    private static void setSecond(PreparedStatement statement, int index, @Nullable Instant instant)
            throws SQLException {
        if (instant == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setLong(index, instant.getEpochSecond());
        }
    }

    private static void setNumber(PreparedStatement statement, int index, @Nullable Integer number)
            throws SQLException {
        if (number == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setInt(index, number);
        }
    }

    private static @Nullable Instant second(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return row.wasNull() ? null : Instant.ofEpochSecond(value);
    }

    private static @Nullable Integer number(ResultSet row, int index) throws SQLException {
        int value = row.getInt(index);
        return row.wasNull() ? null : value;
    }
}

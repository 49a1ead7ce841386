package io.evenkeel.tck.data;

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
import java.time.Instant;

/** Sessions for tests: valid, distinguishable by their number, and the same each time. */
public final class Sessions {

    /** The planned start of session 0: a Monday morning. */
    public static final Instant FIRST_START = Instant.parse("2026-03-02T08:00:00Z");

    private Sessions() {}

    /** A planned session of an hour; session {@code number} starts that many hours after {@link #FIRST_START}. */
    public static Session planned(int number) {
        Instant start = FIRST_START.plusSeconds(3_600L * number);
        return Session.planned(
                        new SessionId("session-" + number),
                        new ActivityId("activity-" + Math.floorMod(number, 3)),
                        Interval.of(start, start.plusSeconds(3_600)))
                .withTrainer(new TrainerId("trainer-" + Math.floorMod(number, 5)));
    }

    /** A planned session that came from outside, with the external key (test, {@code number}). */
    public static Session imported(int number) {
        return planned(number).withExternalKey(new ExternalKey("test", String.valueOf(number)));
    }

    /** A session in which every field is set. */
    public static Session complete(int number) {
        Session session = imported(number);
        Instant start = session.planned().start();
        return session.withRoom(new RoomId("room-1"))
                .withActual(Actual.between(start.plusSeconds(120), start.plusSeconds(3_500)))
                .withStatus(SessionStatus.COMPLETED)
                .withSeats(Seats.of(12, 10, 9))
                .withCancelledAt(start.minusSeconds(86_000));
    }
}

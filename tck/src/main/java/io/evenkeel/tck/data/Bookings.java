package io.evenkeel.tck.data;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.util.List;

/** Sessions that want the same trainer or the same room, and rosters that say what they hold. */
public final class Bookings {

    public static final TrainerId TRAINER = new TrainerId("trainer");
    public static final RoomId ROOM = new RoomId("room");
    public static final ActivityId ACTIVITY = new ActivityId("activity");
    public static final Seats SEATS = Seats.of(10, 5, 5);

    private Bookings() {}

    /** Of {@link #TRAINER}, from some minutes after {@link Sessions#FIRST_START} for some minutes. */
    public static Session at(String id, int startMinute, int minutes) {
        return Session.planned(new SessionId(id), ACTIVITY, minutes(startMinute, minutes))
                .withTrainer(TRAINER);
    }

    /** In {@link #ROOM}, of nobody. */
    public static Session inRoom(String id, int startMinute, int minutes) {
        return at(id, startMinute, minutes).withTrainer(null).withRoom(ROOM);
    }

    /** From some minutes after {@link Sessions#FIRST_START} for some minutes. */
    public static Interval minutes(int startMinute, int minutes) {
        return Interval.of(
                Sessions.FIRST_START.plusSeconds(60L * startMinute),
                Sessions.FIRST_START.plusSeconds(60L * (startMinute + minutes)));
    }

    /** In which {@link #ACTIVITY} needs time around it. */
    public static Roster rosterWithBuffers(int minutesBefore, int minutesAfter) {
        Activity activity =
                Activity.of(ACTIVITY, "Activity", 3_600).withBuffers(Buffers.ofMinutes(minutesBefore, minutesAfter));
        return Roster.of(List.of(), List.of(activity), List.of());
    }

    /** In which {@link #ROOM} takes some sessions at the same time. */
    public static Roster rosterWithRoom(int concurrentSessions) {
        return Roster.of(List.of(), List.of(), List.of(new Room(ROOM, "Room", concurrentSessions)));
    }
}

package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.Schedules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Requests and the schedules that they meet, the same for the same seed. */
final class BookingCases {

    /** A request, what is there already, and the day around which it is asked. */
    record Case(Schedules.OddDay day, SlotRequest request, List<Session> sessions, Roster roster, SlotGrid grid) {
        Bookability bookability() {
            return new Bookability(request, sessions, roster, grid);
        }

        Interval window() {
            return day.window(1, 2);
        }
    }

    private static final int[] STEPS = {5, 10, 15, 30, 60};

    private final Random random;
    private final Schedules schedules;

    BookingCases(long seed) {
        this.random = new Random(seed);
        this.schedules = new Schedules(seed, 5);
    }

    /** @param sessionStepSeconds what the times of the sessions are multiples of */
    Case next(int sessionStepSeconds) {
        Schedules.OddDay day = Schedules.ODD_DAYS.get(random.nextInt(Schedules.ODD_DAYS.size()));
        List<Activity> activities = IntStream.range(0, 3)
                .mapToObj(i -> Activity.of(new ActivityId("a" + i), "A" + i, 300 * random.nextInt(1, 30))
                        .withBuffers(Buffers.ofMinutes(5 * random.nextInt(5), 5 * random.nextInt(5))))
                .toList();
        Availability availability =
                random.nextInt(3) == 0 ? Availability.always(day.zone()) : schedules.availability(day);
        Trainer trainer =
                Trainer.of(new TrainerId("t0"), "T", Set.of(new ActivityId("a0"), new ActivityId("a1")), availability);
        Room room = new Room(new RoomId("r0"), "R", random.nextInt(1, 4));
        SlotRequest request = SlotRequest.of(
                activities.get(random.nextInt(2)),
                random.nextInt(4) == 0 ? null : trainer,
                random.nextInt(3) == 0 ? null : room);
        return new Case(
                day,
                request,
                sessions(day, sessionStepSeconds),
                Roster.of(List.of(trainer), activities, List.of(room)),
                new SlotGrid(day.zone(), STEPS[random.nextInt(STEPS.length)]));
    }

    private List<Session> sessions(Schedules.OddDay day, int step) {
        Interval window = day.window(1, 2);
        SessionStatus[] statuses = SessionStatus.values();
        List<Session> sessions = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            long start = window.startSecondInclusive() + (long) step * random.nextInt(3 * 86_400 / step);
            Interval planned = new Interval(start, start + (long) step * random.nextInt(1, 14_400 / step));
            sessions.add(Session.planned(new SessionId("s" + i), new ActivityId("a" + random.nextInt(3)), planned)
                    .withTrainer(random.nextInt(3) == 0 ? null : new TrainerId("t" + random.nextInt(2)))
                    .withRoom(random.nextInt(3) == 0 ? null : new RoomId("r" + random.nextInt(2)))
                    .withStatus(
                            random.nextBoolean() ? SessionStatus.PLANNED : statuses[random.nextInt(statuses.length)]));
        }
        return sessions;
    }
}

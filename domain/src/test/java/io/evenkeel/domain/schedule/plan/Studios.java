package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.DateOverride;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests for plans around the days on which clocks change in Europe, the same for the same seed. */
final class Studios {

    /** How large a studio is. */
    record Shape(int open, int fixed, int trainers, int days, int meanHours) {

        /** What an exhaustive search can do. */
        static final Shape SMALL = new Shape(8, 6, 5, 9, 3);

        /** What people would not plan by hand. */
        static final Shape LARGE = new Shape(200, 150, 20, 21, 7);
    }

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-23");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Pacific/Auckland"));
    private static final int ACTIVITIES = 3;

    private final Random random;
    private final Shape shape;

    Studios(long seed, Shape shape) {
        this.random = new Random(seed);
        this.shape = shape;
    }

    /** A request that keeps what is assigned. */
    PlanRequest next(int iterations) {
        List<Activity> activities = IntStream.range(0, ACTIVITIES)
                .mapToObj(i -> Activity.of(new ActivityId("a" + i), "A" + i, 3_600)
                        .withBuffers(Buffers.ofMinutes(5 * random.nextInt(4), 5 * random.nextInt(4))))
                .toList();
        List<Trainer> trainers =
                IntStream.range(0, shape.trainers()).mapToObj(this::trainer).toList();
        List<PlanSession> sessions = new ArrayList<>();
        for (int i = 0; i < shape.open(); i++) {
            sessions.add(inSeries(session("o" + i)));
        }
        for (int i = 0; i < shape.fixed(); i++) {
            sessions.add(inSeries(session("f" + i)
                    .withTrainer(new TrainerId("t" + random.nextInt(shape.trainers() + (i % 10 == 0 ? 1 : 0))))
                    .withStatus(status())));
        }
        return PlanRequest.of(
                sessions,
                Roster.of(trainers, activities, List.of()),
                new PlanSearch(random.nextInt(1_000_000), iterations));
    }

    /** The same in which about half of the sessions that can be are movable. */
    PlanRequest nextReplanned(int iterations) {
        PlanRequest request = next(iterations);
        Set<SessionId> movable = request.sessions().stream()
                .map(PlanSession::session)
                .filter(session -> session.status() == SessionStatus.PLANNED && random.nextBoolean())
                .map(Session::id)
                .collect(Collectors.toSet());
        return request.withScope(PlanScope.replan(movable));
    }

    private PlanSession inSeries(Session session) {
        int series = random.nextInt(2 + shape.open() / 5);
        return new PlanSession(session, random.nextInt(3) == 0 ? null : "series " + series);
    }

    /** Mostly in working hours and at multiples of 15 minutes, now and then at any minute of the day. */
    private Session session(String id) {
        boolean odd = random.nextInt(12) == 0;
        int minute = odd ? random.nextInt(1_440) : 15 * (28 + random.nextInt(56));
        int length = odd ? 1 + random.nextInt(300) : 15 * (2 + random.nextInt(9));
        long start = MONDAY.plusDays(random.nextInt(shape.days()))
                        .atStartOfDay(ZONES.get(0))
                        .toEpochSecond()
                + 60L * minute;
        return Session.planned(
                new SessionId(id),
                new ActivityId("a" + random.nextInt(ACTIVITIES)),
                new Interval(start, start + 60L * length));
    }

    private SessionStatus status() {
        return random.nextInt(3) > 0
                ? SessionStatus.PLANNED
                : SessionStatus.values()[random.nextInt(SessionStatus.values().length)];
    }

    private Trainer trainer(int number) {
        Set<ActivityId> skills = new HashSet<>();
        for (int i = 0; i < ACTIVITIES; i++) {
            if (random.nextInt(10) < 7) {
                skills.add(new ActivityId("a" + i));
            }
        }
        int minimum = random.nextInt(shape.meanHours());
        WeeklyContract contract = random.nextInt(4) == 0
                ? null
                : WeeklyContract.ofHours(minimum, minimum + 1 + random.nextInt(2 * shape.meanHours()));
        return Trainer.of(new TrainerId("t" + number), "T" + number, skills, availability())
                .withContract(contract)
                .withActive(random.nextInt(12) > 0);
    }

    private Availability availability() {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Availability availability = random.nextInt(3) == 0 ? weekly(zone) : Availability.always(zone);
        if (random.nextInt(4) == 0) {
            LocalDate day = day();
            availability = availability.withAbsences(
                    List.of(new Absence.Days(new LocalDateRange(day, day.plusDays(1 + random.nextInt(3))))));
        }
        if (random.nextInt(4) == 0) {
            availability = availability.withOverrides(List.of(
                    DateOverride.Closing.wholeDay(day()), new DateOverride.Opening(day(), LocalWindow.WHOLE_DAY)));
        }
        return availability;
    }

    private Availability weekly(ZoneId zone) {
        List<WeeklyWindow> windows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(6) > 0) {
                windows.add(new WeeklyWindow(
                        day,
                        new LocalWindow(LocalTime.of(random.nextInt(10), 0), LocalTime.of(random.nextInt(24), 0))));
            }
        }
        return Availability.weekly(zone, windows.toArray(WeeklyWindow[]::new));
    }

    private LocalDate day() {
        return MONDAY.plusDays(random.nextInt(shape.days()));
    }
}

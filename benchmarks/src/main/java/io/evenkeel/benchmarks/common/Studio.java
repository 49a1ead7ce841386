package io.evenkeel.benchmarks.common;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.column.ColumnQuery;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Eighteen months of sessions by planned start, the same for the same numbers, with a little of every kind of dirt. */
public final class Studio {

    public static final StatisticsRules RULES = StatisticsRules.DEFAULT;
    /** The eighteen months. */
    public static final LocalDateRange RANGE = new LocalDateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 7, 1));

    public static final Instant AS_OF = Instant.parse("2026-06-20T12:00:00Z");
    public static final ColumnQuery QUERY = ColumnQuery.of(
            new LocalDateRange(LocalDate.of(2024, 12, 1), LocalDate.of(2026, 8, 1)), ZoneId.of("Europe/Oslo"));

    private static final long FROM = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();
    private static final long UNTIL = Instant.parse("2026-07-01T00:00:00Z").getEpochSecond();
    private static final int ACTIVITIES = 25;
    private static final int[] MINUTES = {30, 45, 60, 90};

    /** Shared: no peer looks at it, and it would take a third of the memory. */
    private static final SessionId ID = new SessionId("s");

    private final int count;
    private final SplittableRandom random = new SplittableRandom(7);
    private final List<TrainerId> trainers;
    private final List<ActivityId> activities = named(ACTIVITIES, i -> new ActivityId("activity-" + i));

    /** @param trainers how many share the sessions */
    public Studio(int count, int trainers) {
        this.count = count;
        this.trainers = named(trainers, i -> new TrainerId("trainer-" + i));
    }

    /** All of them at once; of one studio they can be asked for once. */
    public List<Session> sessions() {
        List<Session> sessions = new ArrayList<>(count);
        forEach(sessions::add);
        return sessions;
    }

    /** One after the other, for those who cannot hold all of them. */
    public void forEach(Consumer<? super Session> visitor) {
        for (int i = 0; i < count; i++) {
            visitor.accept(session(FROM + (long) ((double) i / count * (UNTIL - FROM))));
        }
    }

    public List<TrainerId> trainers() {
        return trainers;
    }

    public List<ActivityId> activities() {
        return activities;
    }

    private Session session(long start) {
        Interval planned = new Interval(start, start + 60L * MINUTES[random.nextInt(MINUTES.length)]);
        Session session = Session.planned(ID, activities.get(random.nextInt(ACTIVITIES)), planned)
                .withTrainer(random.nextInt(30) == 0 ? null : trainers.get(random.nextInt(trainers.size())))
                .withSeats(seats());
        return start < AS_OF.getEpochSecond() ? past(session, random.nextInt(1_000)) : session;
    }

    private Session past(Session session, int chance) {
        if (chance < 80) {
            return session.cancelled(session.planned().start().minusSeconds(random.nextLong(3 * 86_400L)));
        }
        if (chance < 130) {
            return session.withStatus(SessionStatus.NO_SHOW);
        }
        if (chance < 145) {
            return session;
        }
        if (chance < 150) {
            return session.withStatus(SessionStatus.VOID);
        }
        return session.withStatus(SessionStatus.COMPLETED).withActual(actual(session.planned(), chance));
    }

    private @Nullable Actual actual(Interval planned, int chance) {
        int late = random.nextInt(-300, 450) + random.nextInt(450);
        Instant start = planned.start().plusSeconds(chance < 160 ? 20 * late : late);
        if (chance > 996) {
            return Actual.openSince(start);
        }
        if (chance > 994) {
            return Actual.between(start, start);
        }
        return chance > 984
                ? null
                : Actual.between(start, start.plus(Duration.ofSeconds(planned.seconds() + random.nextInt(-900, 900))));
    }

    private Seats seats() {
        int booked = random.nextInt(21);
        return random.nextInt(50) == 0 ? Seats.UNKNOWN : Seats.of(20, booked, random.nextInt(booked + 1));
    }

    private static <T> List<T> named(int count, IntFunction<T> name) {
        return IntStream.range(0, count).mapToObj(name).toList();
    }
}

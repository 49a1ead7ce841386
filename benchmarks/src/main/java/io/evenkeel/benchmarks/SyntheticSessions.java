package io.evenkeel.benchmarks;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sessions of a busy studio, the same for the same count. */
final class SyntheticSessions {

    static final Instant AS_OF = Instant.parse("2026-06-01T00:00:00Z");

    private static final long SEED = 7;
    private static final int TRAINERS = 40;
    private static final int ACTIVITIES = 25;
    private static final int DAYS = 400;

    private SyntheticSessions() {}

    static List<Session> make(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<TrainerId> trainers = new ArrayList<>();
        for (int i = 0; i < TRAINERS; i++) {
            trainers.add(new TrainerId("trainer-" + i));
        }
        List<ActivityId> activities = new ArrayList<>();
        for (int i = 0; i < ACTIVITIES; i++) {
            activities.add(new ActivityId("activity-" + i));
        }
        List<Session> sessions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Instant start = AS_OF.minusSeconds(random.nextLong(DAYS * 86_400L));
            Session planned = Session.planned(
                            new SessionId("s" + i),
                            activities.get(random.nextInt(ACTIVITIES)),
                            Interval.of(start, start.plusSeconds(3_600)))
                    .withTrainer(trainers.get(random.nextInt(TRAINERS)));
            sessions.add(become(planned, start, random));
        }
        return sessions;
    }

    private static Session become(Session planned, Instant start, SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> planned.cancelled(start.minusSeconds(random.nextLong(200_000)));
            case 1 -> planned.withStatus(SessionStatus.NO_SHOW);
            default -> {
                Instant actual = start.plusSeconds(random.nextInt(-300, 900));
                yield planned.completed(actual, actual.plusSeconds(random.nextInt(1_800, 5_400)));
            }
        };
    }
}

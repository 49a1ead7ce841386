package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Sessions with every kind of dirt, the same for the same seed. */
final class SessionGenerator {

    static final Instant AS_OF = Instant.parse("2026-03-15T12:00:00Z");

    private final Random random;

    SessionGenerator(long seed) {
        this.random = new Random(seed);
    }

    List<Session> sessions(int count) {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(session(i));
        }
        return sessions;
    }

    private Session session(int index) {
        long start = AS_OF.getEpochSecond() + random.nextInt(-40 * 86_400, 10 * 86_400);
        Interval planned = new Interval(start, start + random.nextInt(1, 4 * 3_600));
        SessionStatus[] statuses = SessionStatus.values();
        return Session.planned(new SessionId("s" + index), new ActivityId("a" + random.nextInt(5)), planned)
                .withTrainer(random.nextInt(8) == 0 ? null : new TrainerId("t" + random.nextInt(7)))
                .withStatus(statuses[random.nextInt(statuses.length)])
                .withActual(actual(planned))
                .withSeats(new Seats(maybe(20), maybe(20), maybe(20)))
                .withCancelledAt(
                        random.nextBoolean() ? null : Instant.ofEpochSecond(start - random.nextInt(3 * 86_400)));
    }

    private @Nullable Actual actual(Interval planned) {
        Instant start = planned.start().plusSeconds(random.nextInt(-1_000, 2_000));
        return switch (random.nextInt(10)) {
            case 0, 1 -> null;
            case 2 -> Actual.openSince(start);
            case 3 -> Actual.between(start, start.minusSeconds(random.nextInt(500)));
            case 4 -> Actual.between(start.plusSeconds(90_000), start.plusSeconds(91_000));
            default -> Actual.between(start, start.plusSeconds(random.nextInt(1, 4 * 3_600)));
        };
    }

    private @Nullable Integer maybe(int bound) {
        return random.nextInt(4) == 0 ? null : random.nextInt(bound);
    }
}

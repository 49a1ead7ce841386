package io.evenkeel.domain.statistics.column;

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

/** Sessions with every kind of dirt, and every number at the edges of what a column holds; the same for the same seed. */
final class Dirty {

    static final Instant AS_OF = Instant.parse("2026-03-15T12:00:00Z");

    private static final int[] LENGTHS = {1, 1_800, 3_600, 5_400, 65_534, 65_535, 65_536, 65_537, 90_000};
    private static final int[] DEVIATIONS = {
        -86_401, -86_400, -32_769, -32_768, -32_767, -961, -960, -61, -60, -1, 0, 1, 59, 60, 2_759, 2_760, 2_820,
        32_767, 32_768, 86_400, 86_401
    };
    private static final int[] TOOK = {1, 59, 60, 2_880, 2_881, 4_320, 4_321, 11_459, 11_460, 65_535, 65_536, 200_000};
    private static final int[] NOTICES = {-1, 0, 1, 86_399, 86_400, 86_401, 500_000};

    private final Random random;
    private final long middle;
    private final int days;

    /** Sessions on some days before and after a moment. */
    Dirty(long seed, Instant middle, int days) {
        this.random = new Random(seed);
        this.middle = middle.getEpochSecond();
        this.days = days;
    }

    /** Sessions around the moment that decides what is overdue. */
    Dirty(long seed) {
        this(seed, AS_OF, 20);
    }

    List<Session> sessions(int count) {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(session(i));
        }
        return sessions;
    }

    private Session session(int index) {
        long start = start();
        Interval planned = new Interval(start, start + edgeOr(LENGTHS, 1, 4 * 3_600));
        SessionStatus[] statuses = SessionStatus.values();
        SessionStatus status =
                random.nextBoolean() ? SessionStatus.COMPLETED : statuses[random.nextInt(statuses.length)];
        return Session.planned(new SessionId("s" + index), new ActivityId("a" + random.nextInt(5)), planned)
                .withTrainer(random.nextInt(8) == 0 ? null : new TrainerId("t" + random.nextInt(7)))
                .withStatus(status)
                .withActual(actual(planned))
                .withSeats(new Seats(seats(), seats(), seats()))
                .withCancelledAt(
                        random.nextInt(4) == 0 ? null : Instant.ofEpochSecond(start - edgeOr(NOTICES, 0, 3 * 86_400)));
    }

    private long start() {
        return switch (random.nextInt(40)) {
            case 0 -> Instant.parse("1931-12-01T10:00:00Z").getEpochSecond();
            case 1 -> Instant.parse("2068-02-01T10:00:00Z").getEpochSecond();
            case 2, 3, 4, 5 -> Math.floorDiv(around(), 3_600L) * 3_600;
            default -> around();
        };
    }

    private long around() {
        return middle + random.nextInt(-days * 86_400, days * 86_400);
    }

    private @Nullable Actual actual(Interval planned) {
        Instant start = planned.start().plusSeconds(edgeOr(DEVIATIONS, -1_000, 2_000));
        return switch (random.nextInt(12)) {
            case 0, 1 -> null;
            case 2 -> Actual.openSince(start);
            case 3 -> Actual.between(start, start.minusSeconds(random.nextInt(500)));
            default -> Actual.between(start, start.plusSeconds(edgeOr(TOOK, 1, 4 * 3_600)));
        };
    }

    private @Nullable Integer seats() {
        return random.nextInt(4) == 0 ? null : edgeOr(new int[] {0, 254, 255, 256, 70_000}, 0, 20);
    }

    private int edgeOr(int[] edges, int from, int to) {
        return random.nextInt(6) == 0 ? edges[random.nextInt(edges.length)] : random.nextInt(from, to);
    }
}

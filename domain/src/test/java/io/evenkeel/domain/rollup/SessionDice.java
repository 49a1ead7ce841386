package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random sessions around a day, many of them open and many at the bounds of a day, and random changes of them. */
final class SessionDice {

    private final Random random;
    private final ZoneId zone;
    private final LocalDate centre;
    private final int daysAround;

    SessionDice(Random random, ZoneId zone, LocalDate centre, int daysAround) {
        this.random = random;
        this.zone = zone;
        this.centre = centre;
        this.daysAround = daysAround;
    }

    /** Often the one in the middle, so that things meet. */
    LocalDate day() {
        return random.nextInt(3) == 0 ? centre : centre.plusDays(random.nextInt(-daysAround, daysAround + 1));
    }

    Session session(String id) {
        return changed(Session.planned(new SessionId(id), activity(), plan()).withTrainer(trainer()));
    }

    /** The session after some edit, of the next version. */
    Session edited(Session session) {
        Session next = switch (random.nextInt(6)) {
            case 0, 1 -> session.withPlan(plan());
            case 2 -> session.withTrainer(trainer());
            case 3 -> session.withStatus(SessionStatus.VOID);
            default -> changed(session);
        };
        return next.withVersion(session.version() + 1);
    }

    @Nullable
    TrainerId trainer() {
        return random.nextInt(4) == 0 ? null : new TrainerId("t" + random.nextInt(3));
    }

    ActivityId activity() {
        return new ActivityId("a" + random.nextInt(3));
    }

    private Session changed(Session session) {
        SessionStatus[] statuses = SessionStatus.values();
        SessionStatus status =
                random.nextInt(5) < 2 ? SessionStatus.PLANNED : statuses[random.nextInt(statuses.length)];
        return session.withStatus(status)
                .withActual(actual(session.planned(), status))
                .withSeats(random.nextBoolean() ? Seats.UNKNOWN : Seats.of(10, random.nextInt(10), random.nextInt(10)))
                .withCancelledAt(
                        random.nextBoolean() ? null : session.planned().start().minusSeconds(random.nextInt(200_000)));
    }

    private @Nullable Actual actual(Interval planned, SessionStatus status) {
        if (random.nextInt(status == SessionStatus.PLANNED ? 8 : 3) > 0 && status != SessionStatus.COMPLETED) {
            return null;
        }
        long late = random.nextInt(-600, 1_200);
        return random.nextInt(6) == 0
                ? Actual.openSince(planned.start().plusSeconds(late))
                : Actual.between(
                        planned.start().plusSeconds(late),
                        planned.start().plusSeconds(late + random.nextInt(-100, 20_000)));
    }

    private Interval plan() {
        LocalDateRange day = LocalDateRange.of(day());
        long start = day.startSecondInclusive(zone);
        long at = switch (random.nextInt(4)) {
            case 0 -> start;
            case 1 -> start - 1;
            default -> start + random.nextInt(25 * 3_600);
        };
        return new Interval(at, at + random.nextInt(1, random.nextInt(8) == 0 ? 200_000 : 15_000));
    }
}

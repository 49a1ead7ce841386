package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as work that somebody has or could have.
 *
 * @param session the session
 * @param series what it is one of, null when it stands alone
 * @param effective its plan and the buffers of its activity: when the trainer must be available
 * @param held when the trainer can take nothing else
 */
record Duty(Session session, @Nullable String series, Interval effective, Interval held) {

    /** The one order in which everything is looked at, so that the order of the input does not matter. */
    static final Comparator<Duty> ORDER = Comparator.comparingLong(
                    (Duty duty) -> duty.planned().startSecondInclusive())
            .thenComparingLong(duty -> duty.planned().endSecondExclusive())
            .thenComparing(duty -> duty.session.id().value());

    static Duty of(PlanSession one, Roster roster) {
        Session session = one.session();
        Buffers buffers = roster.buffersOf(session.activity());
        Interval planned = session.planned();
        return new Duty(session, one.series(), buffers.around(planned), Claims.held(planned, buffers));
    }

    Interval planned() {
        return session.planned();
    }

    long seconds() {
        return session.planned().seconds();
    }

    /** Who has it in the request. */
    TrainerId trainer() {
        return Objects.requireNonNull(session.trainer(), "only a session with a trainer is asked for it");
    }

    /** Whether it is in the working days of the statistics: where nobody came the trainer was there all the same. */
    boolean isWorkOfSomebody() {
        return session.trainer() != null
                && session.status() != SessionStatus.CANCELLED
                && session.status() != SessionStatus.VOID;
    }

    /** Whether both need a trainer at the same time; what does not take place needs nobody. */
    boolean overlaps(Duty other) {
        return session.status().takesPlace() && other.session.status().takesPlace() && held.overlaps(other.held);
    }
}

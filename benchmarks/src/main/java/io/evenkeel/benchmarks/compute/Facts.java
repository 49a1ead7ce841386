package io.evenkeel.benchmarks.compute;

import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.Standing;
import io.evenkeel.domain.statistics.Times;
import io.evenkeel.domain.time.Interval;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the glossary says about a session, written down once more, so that the peers do not share a mistake. */
final class Facts {

    private static final long DAY = 86_400;

    private Facts() {}

    static boolean isCounted(Session session) {
        return session.status() != SessionStatus.VOID;
    }

    static Standing standing(Session session) {
        return switch (session.status()) {
            case PLANNED -> isOverdue(session) ? Standing.OVERDUE : Standing.PLANNED;
            case IN_PROGRESS -> Standing.IN_PROGRESS;
            case COMPLETED -> Standing.COMPLETED;
            case CANCELLED -> Standing.CANCELLED;
            case NO_SHOW -> Standing.NO_SHOW;
            case VOID -> throw new IllegalArgumentException("a void session counts as nothing");
        };
    }

    private static boolean isOverdue(Session session) {
        return session.actual() == null
                && session.planned().endSecondExclusive() + DAY <= Studio.AS_OF.getEpochSecond();
    }

    static boolean isLate(Session session) {
        return session.status() == SessionStatus.CANCELLED
                && session.cancelledAt() != null
                && session.planned().startSecondInclusive()
                                - session.cancelledAt().getEpochSecond()
                        < DAY;
    }

    static Times times(Session session) {
        Actual actual = session.actual();
        if (actual == null) {
            return session.status() == SessionStatus.COMPLETED ? Times.MISSING : Times.USABLE;
        }
        if (actual.isOpen()) {
            return session.status() == SessionStatus.IN_PROGRESS ? Times.USABLE : Times.OPEN;
        }
        return actual.isInverted() ? Times.INVERTED : Times.USABLE;
    }

    static boolean isUsable(Session session) {
        return times(session) == Times.USABLE;
    }

    static boolean isHeld(Session session) {
        return session.status() == SessionStatus.COMPLETED && isUsable(session);
    }

    /** -1 shorter than 80 % of the plan, 1 longer than 120 %, else 0. */
    static int band(Session session) {
        long actual = 100 * held(session).seconds();
        long planned = session.planned().seconds();
        return actual < 80 * planned ? -1 : actual > 120 * planned ? 1 : 0;
    }

    static Interval held(Session session) {
        return Objects.requireNonNull(session.actual()).interval().orElseThrow();
    }

    static long overlap(Session session) {
        return session.planned().overlapSeconds(held(session));
    }

    static long overrun(Session session) {
        return Math.max(0, held(session).seconds() - session.planned().seconds());
    }

    static long deviation(Session session) {
        return held(session).startSecondInclusive() - session.planned().startSecondInclusive();
    }

    /** The number that is counted when another one is known too, else 0. */
    static long ifBoth(@Nullable Integer number, @Nullable Integer other) {
        return number == null || other == null ? 0 : number;
    }
}

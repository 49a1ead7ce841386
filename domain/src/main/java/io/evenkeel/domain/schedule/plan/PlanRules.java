package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.time.Interval;

/**
 * The rules of a plan that are the same for all trainers.
 *
 * <p>A rest lies between two sessions of a trainer whose planned starts fall on different local days of the trainer's
 * zone: from the planned end of the one that starts earlier to the planned start of the other. It must not be shorter
 * than {@code restSeconds}; exactly as long is allowed. Buffers are no work, and a break between sessions of one local
 * day is no rest, however long the first of them lasts. A trainer whose sessions keep this rule in pairs has no short
 * rest in the statistics of the trainer's zone, and the reverse.
 *
 * @param restSeconds the shortest rest that is allowed
 */
public record PlanRules(long restSeconds) {

    /** Rests of 10 hours. */
    public static final PlanRules DEFAULT = new PlanRules(10 * 3_600);

    private static final long LONGEST_REST = 7 * 86_400;

    /** @throws IllegalArgumentException when the rest is negative or longer than a week */
    public PlanRules {
        if (restSeconds < 0 || restSeconds > LONGEST_REST) {
            throw new IllegalArgumentException(
                    "restSeconds must lie from 0 to " + LONGEST_REST + ", but was " + restSeconds);
        }
    }

    /** Whether the rest between two plans, given with the local days of their starts, is too short. */
    boolean isRestShort(Interval one, long oneDay, Interval other, long otherDay) {
        if (oneDay == otherDay) {
            return false;
        }
        boolean inOrder = one.startSecondInclusive() <= other.startSecondInclusive();
        Interval earlier = inOrder ? one : other;
        Interval later = inOrder ? other : one;
        return later.startSecondInclusive() - earlier.endSecondExclusive() < restSeconds;
    }
}

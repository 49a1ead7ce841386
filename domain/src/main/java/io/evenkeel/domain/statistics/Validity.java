package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import java.time.Instant;

/**
 * The moments {@code [from, until)} at which a tally is the same, so that one fold can serve all of them.
 *
 * <p>A tally depends on its moment in one way alone: a planned session that nobody closed counts as planned before the
 * second in which it becomes overdue, and as overdue from then on. Between two such seconds nothing changes, neither
 * forward nor back in time. Immutable and safe for any thread.
 *
 * @param fromSecondInclusive the last second at which something became overdue; {@link Long#MIN_VALUE} without one
 * @param untilSecondExclusive the next second at which something becomes overdue; {@link Long#MAX_VALUE} without one
 */
public record Validity(long fromSecondInclusive, long untilSecondExclusive) {

    /** Any moment: nothing is open. */
    public static final Validity ALWAYS = new Validity(Long.MIN_VALUE, Long.MAX_VALUE);

    /** @throws IllegalArgumentException when it holds no moment */
    public Validity {
        if (untilSecondExclusive <= fromSecondInclusive) {
            throw new IllegalArgumentException("a validity must end after it begins, but was [" + fromSecondInclusive
                    + ", " + untilSecondExclusive + ")");
        }
    }

    /** The longest stretch around a moment in which the tally of a session is the one of that moment. */
    public static Validity of(Session session, Instant asOf, StatisticsRules rules) {
        long overdueFrom = Contribution.overdueFromSecond(session, rules);
        return overdueFrom <= asOf.getEpochSecond()
                ? new Validity(overdueFrom, Long.MAX_VALUE)
                : new Validity(Long.MIN_VALUE, overdueFrom);
    }

    /**
     * The moments of both: the validity of the sum of two tallies.
     *
     * @throws IllegalArgumentException when there is none, as can be only for tallies of different moments
     */
    public Validity intersect(Validity other) {
        return new Validity(
                Math.max(fromSecondInclusive, other.fromSecondInclusive),
                Math.min(untilSecondExclusive, other.untilSecondExclusive));
    }

    /** Whether what was folded is right at a moment. */
    public boolean holdsAt(Instant asOf) {
        long second = asOf.getEpochSecond();
        return fromSecondInclusive <= second && second < untilSecondExclusive;
    }
}

package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.time.Interval;

/** The five minutes in which bookable time is counted, from 1970-01-01T00:00Z. */
final class Quantum {

    static final int SECONDS = 300;

    /** The longest plan and the longest buffer that can be booked. */
    static final int LONGEST_SECONDS = 24 * 3_600;

    private Quantum() {}

    static boolean isMultiple(long seconds) {
        return Math.floorMod(seconds, SECONDS) == 0;
    }

    static long firstOf(Interval interval) {
        return Math.floorDiv(interval.startSecondInclusive(), SECONDS);
    }

    static long lastOf(Interval interval) {
        return Math.floorDiv(interval.endSecondExclusive() - 1, SECONDS);
    }

    /** All the quanta that an interval touches, as far as the years 1 to 9999 go. */
    static Interval around(Interval interval) {
        return new Interval(
                Math.max(Interval.MIN_SECOND, firstOf(interval) * SECONDS),
                Math.min(Interval.MAX_SECOND, (lastOf(interval) + 1) * SECONDS));
    }
}

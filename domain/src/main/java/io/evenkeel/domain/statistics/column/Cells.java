package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.MinuteCounter;

/**
 * Two histograms of the commonest minutes in one row of 256 counters: 63 minutes of start deviation, 191 minutes of
 * duration, and before each one counter for what falls elsewhere and is counted by itself.
 */
final class Cells {

    /** How many counters make a row. */
    static final int COUNT = 256;

    static final int SHIFT = 8;

    /** A deviation that has no counter. */
    static final int DEVIATION_ELSEWHERE = 0;

    /** A duration that has no counter. */
    static final int DURATION_ELSEWHERE = 64;

    private static final int FIRST_DEVIATION_MINUTE = -16;

    private Cells() {}

    static int ofDeviation(long minute) {
        long cell = minute - FIRST_DEVIATION_MINUTE + 1;
        return cell > DEVIATION_ELSEWHERE && cell < DURATION_ELSEWHERE ? (int) cell : DEVIATION_ELSEWHERE;
    }

    static int ofDuration(long minute) {
        long cell = minute + DURATION_ELSEWHERE + 1;
        return cell < COUNT ? (int) cell : DURATION_ELSEWHERE;
    }

    /** Counts what a counter holds under its minute. */
    static void add(int cell, long count, MinuteCounter deviations, MinuteCounter durations) {
        if (cell > DURATION_ELSEWHERE) {
            durations.add(cell - DURATION_ELSEWHERE - 1, count);
        } else if (cell > DEVIATION_ELSEWHERE && cell < DURATION_ELSEWHERE) {
            deviations.add(cell - 1 + FIRST_DEVIATION_MINUTE, count);
        }
    }
}

package io.evenkeel.application.incident;

import java.time.Duration;
import java.util.Arrays;

/** How often something happened in each minute of the last hour and five minutes. Not safe for several threads. */
final class MinuteCounts {

    /** What is looked at, in minutes; the one that runs is the last of them. */
    static final int WINDOW = 5;

    private static final int WINDOWS_BEFORE = 12;
    private static final int MINUTES = WINDOW * (WINDOWS_BEFORE + 1);
    private static final long NANOS_OF_A_MINUTE = Duration.ofMinutes(1).toNanos();

    private final long[] counts = new long[MINUTES];
    private final long begun;
    private long latest;

    /** @param nanos when counting begins, on monotonic time */
    MinuteCounts(long nanos) {
        this.begun = nanos;
    }

    void add(long nanos, long times) {
        long minute = (nanos - begun) / NANOS_OF_A_MINUTE;
        if (minute - latest >= MINUTES) {
            Arrays.fill(counts, 0);
            latest = minute;
        }
        while (latest < minute) {
            latest++;
            counts[slot(latest)] = 0;
        }
        counts[slot(latest)] += times;
    }

    /** How often in the last five minutes before something was added last. */
    long lately() {
        return sum(latest - WINDOW + 1, latest);
    }

    /** How often in five minutes of the hour before those, on average. */
    double before() {
        return (double) sum(latest - MINUTES + 1, latest - WINDOW) / WINDOWS_BEFORE;
    }

    /** Whether all of that hour has been counted. */
    boolean knowsBefore() {
        return latest >= MINUTES;
    }

    private long sum(long first, long last) {
        long sum = 0;
        for (long minute = first; minute <= last; minute++) {
            sum += counts[slot(minute)];
        }
        return sum;
    }

    private static int slot(long minute) {
        return (int) Math.floorMod(minute, (long) MINUTES);
    }
}

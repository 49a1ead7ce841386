package io.evenkeel.adapter.http.problem;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Lets so many lines of each code be written in a second, so that a flood of failures fills no disk and does not keep the threads that
 * refuse it busy with telling. Counts and incidents miss none. Safe for all threads.
 */
final class LineBudget {

    static final int LINES_A_SECOND = 10;
    static final int LEFT_OUT = -1;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final MonotonicClock clock;
    private final Map<ProblemCode, Second> seconds = new EnumMap<>(ProblemCode.class);

    LineBudget(MonotonicClock clock) {
        this.clock = clock;
        long now = clock.nanos();
        Arrays.stream(ProblemCode.values()).forEach(code -> seconds.put(code, new Second(now)));
    }

    /** How many lines of this code were left out before this one; {@link #LEFT_OUT} when this one has to be left out too. */
    int take(ProblemCode code) {
        Second second = seconds.get(code);
        if (second == null) {
            throw new IllegalStateException("every code has its lines, but " + code + " has none");
        }
        return second.take(clock.nanos());
    }

    /** The one that began last. */
    private static final class Second {

        private long begun;
        private int written;
        private int leftOut;

        Second(long begun) {
            this.begun = begun;
        }

        synchronized int take(long now) {
            if (now - begun >= SECOND) {
                begun = now;
                written = 0;
            }
            if (written == LINES_A_SECOND) {
                leftOut++;
                return LEFT_OUT;
            }
            written++;
            int before = leftOut;
            leftOut = 0;
            return before;
        }
    }
}

package io.evenkeel.domain.roster;

import io.evenkeel.domain.time.Interval;

/**
 * The time that is kept free before and after a session, to set up and to clear away.
 *
 * @param beforeSeconds at least 0
 * @param afterSeconds at least 0
 */
public record Buffers(int beforeSeconds, int afterSeconds) {

    /** No time at either side. */
    public static final Buffers NONE = new Buffers(0, 0);

    /** @throws IllegalArgumentException when a buffer is negative */
    public Buffers {
        if (beforeSeconds < 0 || afterSeconds < 0) {
            throw new IllegalArgumentException(
                    "buffers must not be negative, but were " + beforeSeconds + " and " + afterSeconds + " seconds");
        }
    }

    public static Buffers ofMinutes(int before, int after) {
        return new Buffers(Math.multiplyExact(before, 60), Math.multiplyExact(after, 60));
    }

    /** The effective interval of a plan: the plan and its buffers. */
    public Interval around(Interval planned) {
        return planned.widened(beforeSeconds, afterSeconds);
    }
}

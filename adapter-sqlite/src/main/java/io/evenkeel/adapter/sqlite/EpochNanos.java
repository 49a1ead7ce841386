package io.evenkeel.adapter.sqlite;

import java.time.Instant;

/** Times as nanoseconds since 1970-01-01, which gives them back to the nanosecond, from 1678 until 2262. */
final class EpochNanos {

    private static final long PER_SECOND = 1_000_000_000;

    private EpochNanos() {}

    /** @throws IllegalArgumentException when the time is out of that range */
    static long of(Instant time) {
        try {
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), PER_SECOND), time.getNano());
        } catch (ArithmeticException outOfRange) {
            throw new IllegalArgumentException("the time " + time + " is not within 1678 to 2262", outOfRange);
        }
    }

    static Instant toInstant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}

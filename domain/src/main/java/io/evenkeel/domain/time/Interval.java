package io.evenkeel.domain.time;

import java.time.Instant;
import java.util.Optional;

/**
 * A half-open stretch of time {@code [start, end)} in UTC at second resolution.
 *
 * <p>Never empty and never negative. Adjacent intervals do not overlap. Immutable and safe for any thread.
 *
 * @param startSecondInclusive seconds since 1970-01-01T00:00Z
 * @param endSecondExclusive seconds since 1970-01-01T00:00Z, greater than the start
 */
public record Interval(long startSecondInclusive, long endSecondExclusive) {

    /** The first second that can be stored: 0001-01-01T00:00:00Z. */
    public static final long MIN_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();

    /** The last second that can be stored: 9999-12-31T23:59:59Z. */
    public static final long MAX_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /**
     * Checks order and range.
     *
     * @throws IllegalArgumentException when the end is not after the start, or a bound lies outside the years 1 to 9999
     */
    public Interval {
        requireStorable("startSecondInclusive", startSecondInclusive);
        requireStorable("endSecondExclusive", endSecondExclusive);
        if (endSecondExclusive <= startSecondInclusive) {
            throw new IllegalArgumentException("an interval must end after it starts, but was ["
                    + Instant.ofEpochSecond(startSecondInclusive) + ", " + Instant.ofEpochSecond(endSecondExclusive)
                    + ")");
        }
    }

    /** The interval between two instants; fractions of a second are dropped. */
    public static Interval of(Instant startInclusive, Instant endExclusive) {
        return new Interval(startInclusive.getEpochSecond(), endExclusive.getEpochSecond());
    }

    /** Whether an instant of this second lies in the years 1 to 9999, the range that every store can hold. */
    public static boolean isStorable(long epochSecond) {
        return epochSecond >= MIN_SECOND && epochSecond <= MAX_SECOND;
    }

    public Instant start() {
        return Instant.ofEpochSecond(startSecondInclusive);
    }

    public Instant end() {
        return Instant.ofEpochSecond(endSecondExclusive);
    }

    /** The length in seconds, at least 1. */
    public long seconds() {
        return endSecondExclusive - startSecondInclusive;
    }

    /** The seconds that lie in both intervals; 0 when they are apart or only touch. */
    public long overlapSeconds(Interval other) {
        long from = Math.max(startSecondInclusive, other.startSecondInclusive);
        long until = Math.min(endSecondExclusive, other.endSecondExclusive);
        return Math.max(0, until - from);
    }

    /** Whether a second since 1970-01-01T00:00Z lies in it. */
    public boolean contains(long second) {
        return startSecondInclusive <= second && second < endSecondExclusive;
    }

    /** Whether a second lies in both intervals; those that only touch do not overlap. */
    public boolean overlaps(Interval other) {
        return startSecondInclusive < other.endSecondExclusive && other.startSecondInclusive < endSecondExclusive;
    }

    /**
     * This interval with time added at both sides, as far as the years 1 to 9999 go.
     *
     * @param secondsBefore at least 0
     * @param secondsAfter at least 0
     */
    public Interval widened(long secondsBefore, long secondsAfter) {
        return new Interval(
                Math.max(MIN_SECOND, Math.subtractExact(startSecondInclusive, secondsBefore)),
                Math.min(MAX_SECOND, Math.addExact(endSecondExclusive, secondsAfter)));
    }

    /** What lies in both intervals; empty when they are apart or only touch. */
    public Optional<Interval> intersection(Interval other) {
        return clip(other.startSecondInclusive, other.endSecondExclusive);
    }

    /** What lies between two seconds and in this interval; empty when nothing does. */
    public Optional<Interval> clip(long fromSecondInclusive, long untilSecondExclusive) {
        long from = Math.max(fromSecondInclusive, startSecondInclusive);
        long until = Math.min(untilSecondExclusive, endSecondExclusive);
        return from < until ? Optional.of(new Interval(from, until)) : Optional.empty();
    }

    private static void requireStorable(String name, long epochSecond) {
        if (!isStorable(epochSecond)) {
            throw new IllegalArgumentException(name + " must lie in the years 1 to 9999, but was " + epochSecond);
        }
    }
}

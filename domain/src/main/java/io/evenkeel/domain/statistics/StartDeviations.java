package io.evenkeel.domain.statistics;

import java.math.BigInteger;

/**
 * The distribution of how late sessions started, in signed seconds; early is negative.
 *
 * @param count how many starts
 * @param sumSeconds their sum
 * @param sumOfSquares the sum of their squares
 * @param minSeconds the earliest, 0 when there is none
 * @param maxSeconds the latest, 0 when there is none
 * @param minutes each start floored to whole minutes
 */
public record StartDeviations(
        long count, long sumSeconds, long sumOfSquares, long minSeconds, long maxSeconds, MinuteHistogram minutes) {

    /** A start further than this from its plan is an outlier and in no distribution. */
    static final long LIMIT_SECONDS = 86_400;

    public static final StartDeviations ZERO = new StartDeviations(0, 0, 0, 0, 0, MinuteHistogram.EMPTY);

    /** The whole minute that a start counts under: floored, so that a start of 1 second early is minute -1. */
    static long minuteOf(long seconds) {
        return Math.floorDiv(seconds, 60L);
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public StartDeviations plus(StartDeviations other) {
        if (count == 0) {
            return other;
        }
        if (other.count == 0) {
            return this;
        }
        return new StartDeviations(
                Math.addExact(count, other.count),
                Math.addExact(sumSeconds, other.sumSeconds),
                Math.addExact(sumOfSquares, other.sumOfSquares),
                Math.min(minSeconds, other.minSeconds),
                Math.max(maxSeconds, other.maxSeconds),
                minutes.plus(other.minutes));
    }

    /** The view of these sums. */
    public StartDeviation toReport() {
        return new StartDeviation(
                count,
                count == 0 ? null : (double) sumSeconds / count,
                count == 0 ? null : 60L * minutes.nearestRank(50),
                count == 0 ? null : 60L * minutes.nearestRank(90),
                count < 2 ? null : sampleStandardDeviation());
    }

    /** sqrt((n Σx² - (Σx)²) / (n (n - 1))), the difference taken exactly. */
    private double sampleStandardDeviation() {
        BigInteger n = BigInteger.valueOf(count);
        BigInteger sum = BigInteger.valueOf(sumSeconds);
        BigInteger spread = n.multiply(BigInteger.valueOf(sumOfSquares)).subtract(sum.multiply(sum));
        BigInteger divisor = n.multiply(n.subtract(BigInteger.ONE));
        return Math.sqrt(spread.doubleValue() / divisor.doubleValue());
    }
}

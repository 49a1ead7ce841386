package io.evenkeel.faults.load;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/** When operations begin, whatever has become of those before. Each gives the nanoseconds from the one before to the next. */
public final class Arrivals {

    private static final double NANOS = 1e9;

    private Arrivals() {}

    /** So many a second, at the same distance. */
    public static LongSupplier evenly(double perSecond) {
        double distance = NANOS / positive(perSecond);
        return new LongSupplier() {
            private long number;

            @Override
            public long getAsLong() {
                // Of whole sums, so that no rounding adds up.
                long before = (long) (number * distance);
                number++;
                return (long) (number * distance) - before;
            }
        };
    }

    /** So many a second on average, as independent people come: distances are exponential (a Poisson process). */
    public static LongSupplier poisson(double perSecond, long seed) {
        double distance = NANOS / positive(perSecond);
        SplittableRandom random = new SplittableRandom(seed);
        // 1 - nextDouble() is never 0, of which there is no logarithm.
        return () -> (long) (-Math.log(1 - random.nextDouble()) * distance);
    }

    private static double positive(double perSecond) {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("perSecond must be more than 0, but was " + perSecond);
        }
        return perSecond;
    }
}

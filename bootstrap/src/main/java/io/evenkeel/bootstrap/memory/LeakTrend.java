package io.evenkeel.bootstrap.memory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * Whether what is left after collections grows and grows. Looks at the last samples alone, by the slope of Theil and Sen (the
 * median of the slopes of all pairs), which a few odd samples do not move, and by Kendall's rank correlation, which is low for
 * what goes up and down. Not safe for several threads.
 *
 * <p>Sources: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968).
 */
final class LeakTrend {

    static final int SAMPLES = 30;

    /** Of all pairs, how many more must have grown than shrunk; chance alone stays below 0.26 in 99 of 100 rows of 30. */
    private static final double MIN_TAU = 0.6;

    /** Growth over the whole row that is worth a word, as a part of the largest heap. */
    private static final double MIN_GROWTH = 0.01;

    private final Deque<Sample> samples = new ArrayDeque<>();

    /** One look at the memory. */
    private record Sample(long atNanos, long used) {}

    /** A row of growth. */
    record Leak(double bytesPerSecond, Duration untilFull) {}

    /**
     * Takes the next sample.
     *
     * @param atNanos when, on the monotonic clock
     * @param used bytes that were left
     */
    void add(long atNanos, long used) {
        if (samples.size() >= SAMPLES) {
            samples.removeFirst();
        }
        samples.addLast(new Sample(atNanos, used));
    }

    /** Begins anew, after something that has changed the use for good. */
    void forget() {
        samples.clear();
    }

    /** The growth, once there are enough samples and they grow. */
    Optional<Leak> leak(long max) {
        if (samples.size() < SAMPLES) {
            return Optional.empty();
        }
        Sample[] row = samples.toArray(new Sample[0]);
        double[] slopes = slopes(row);
        double tau = Arrays.stream(slopes).map(Math::signum).average().orElse(0);
        double slope = slopes[slopes.length / 2];
        Sample last = row[row.length - 1];
        double seconds = seconds(last.atNanos() - row[0].atNanos());
        if (tau < MIN_TAU || slope * seconds < MIN_GROWTH * max) {
            return Optional.empty();
        }
        return Optional.of(new Leak(slope, Duration.ofSeconds((long) (Math.max(0, max - last.used()) / slope))));
    }

    /** Of all pairs, ascending. */
    private static double[] slopes(Sample[] row) {
        double[] slopes = new double[row.length * (row.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < row.length; i++) {
            for (int j = i + 1; j < row.length; j++) {
                double time = Math.max(seconds(1), seconds(row[j].atNanos() - row[i].atNanos()));
                slopes[next++] = (row[j].used() - row[i].used()) / time;
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}

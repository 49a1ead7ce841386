package io.evenkeel.domain.statistics;

import java.util.Arrays;

/**
 * An exact count of values per whole minute. Immutable and canonical: equal contents are equal objects, however they
 * were added up.
 *
 * <p>Memory is 8 bytes for each minute between the smallest and the largest value; adding and reading take time in
 * proportion to that span, not to the number of values.
 */
public final class MinuteHistogram {

    public static final MinuteHistogram EMPTY = new MinuteHistogram(0, new long[0]);

    private final int firstMinute;

    /** Counts from {@link #firstMinute} on; the first and the last are not 0. */
    private final long[] counts;

    private MinuteHistogram(int firstMinute, long[] counts) {
        this.firstMinute = firstMinute;
        this.counts = counts;
    }

    /** The histogram of one value. */
    static MinuteHistogram of(int minute) {
        return new MinuteHistogram(minute, new long[] {1});
    }

    /** The histogram of counts that start at a minute; zeros at both ends are trimmed away. */
    static MinuteHistogram of(int firstMinute, long[] counts) {
        int from = 0;
        int until = counts.length;
        while (from < until && counts[from] == 0) {
            from++;
        }
        while (until > from && counts[until - 1] == 0) {
            until--;
        }
        return from == until ? EMPTY : new MinuteHistogram(firstMinute + from, Arrays.copyOfRange(counts, from, until));
    }

    /** @throws ArithmeticException when a count does not fit in 64 bits */
    public MinuteHistogram plus(MinuteHistogram other) {
        if (counts.length == 0) {
            return other;
        }
        if (other.counts.length == 0) {
            return this;
        }
        int first = Math.min(firstMinute, other.firstMinute);
        int end = Math.max(firstMinute + counts.length, other.firstMinute + other.counts.length);
        long[] sum = new long[end - first];
        System.arraycopy(counts, 0, sum, firstMinute - first, counts.length);
        int shift = other.firstMinute - first;
        for (int i = 0; i < other.counts.length; i++) {
            sum[shift + i] = Math.addExact(sum[shift + i], other.counts[i]);
        }
        return new MinuteHistogram(first, sum);
    }

    /** How many values were added. */
    public long total() {
        return Arrays.stream(counts).reduce(0, Math::addExact);
    }

    /** How many values lie in the given minutes, both bounds included. */
    public long countBetween(int fromMinuteInclusive, int toMinuteInclusive) {
        int from = Math.max(0, fromMinuteInclusive - firstMinute);
        int until = Math.min(counts.length, toMinuteInclusive - firstMinute + 1);
        long sum = 0;
        for (int i = from; i < until; i++) {
            sum = Math.addExact(sum, counts[i]);
        }
        return sum;
    }

    /**
     * The percentile by nearest rank: the smallest minute that at least {@code percent} percent of the values do not
     * exceed.
     *
     * @param percent from 1 to 100
     * @throws IllegalStateException when the histogram is empty
     */
    public int nearestRank(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a percentile must lie between 1 and 100, but was " + percent);
        }
        long total = total();
        if (total == 0) {
            throw new IllegalStateException("an empty histogram has no percentile; ask for the total first");
        }
        // ceil(percent * total / 100) without leaving 64 bits.
        long rank = total / 100 * percent + (total % 100 * percent + 99) / 100;
        long seen = 0;
        int i = -1;
        while (seen < rank) {
            seen += counts[++i];
        }
        return firstMinute + i;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinuteHistogram that
                && firstMinute == that.firstMinute
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * firstMinute + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "MinuteHistogram[from " + firstMinute + ": " + Arrays.toString(counts) + "]";
    }
}

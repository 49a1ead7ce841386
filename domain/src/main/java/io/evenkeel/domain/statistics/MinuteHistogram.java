package io.evenkeel.domain.statistics;

import java.util.Arrays;

/**
 * An exact count of values per whole minute. Immutable and canonical: equal contents are equal objects, however they
 * were added up. Safe for any thread.
 *
 * <p>Memory is 16 bytes for each distinct minute, however far apart they lie; adding and reading take time in proportion
 * to the distinct minutes, not to the number of values.
 */
public final class MinuteHistogram {

    public static final MinuteHistogram EMPTY = new MinuteHistogram(new long[0], new long[0]);

    /** Strictly ascending. */
    private final long[] minutes;

    /** How many values fell into the minute at the same index; none is 0. */
    private final long[] counts;

    private MinuteHistogram(long[] minutes, long[] counts) {
        this.minutes = minutes;
        this.counts = counts;
    }

    /** The histogram of one value. */
    static MinuteHistogram of(long minute) {
        return new MinuteHistogram(new long[] {minute}, new long[] {1});
    }

    /**
     * The histogram of counted minutes; takes both arrays over.
     *
     * @throws IllegalArgumentException when the minutes do not ascend or a count is not positive
     */
    static MinuteHistogram of(long[] ascendingMinutes, long[] counts) {
        if (ascendingMinutes.length != counts.length) {
            throw new IllegalArgumentException("each minute needs one count, but there were " + ascendingMinutes.length
                    + " minutes and " + counts.length + " counts");
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 1 || (i > 0 && ascendingMinutes[i] <= ascendingMinutes[i - 1])) {
                throw new IllegalArgumentException("minutes must ascend and be counted at least once, but minute "
                        + ascendingMinutes[i] + " at " + i + " was counted " + counts[i] + " times");
            }
        }
        return counts.length == 0 ? EMPTY : new MinuteHistogram(ascendingMinutes, counts);
    }

    /** How many different minutes there are. */
    int distinct() {
        return minutes.length;
    }

    /** One of the different minutes, in ascending order from 0. */
    long minuteAt(int index) {
        return minutes[index];
    }

    /** How many values fell into that minute. */
    long countAt(int index) {
        return counts[index];
    }

    /** @throws ArithmeticException when a count does not fit in 64 bits */
    public MinuteHistogram plus(MinuteHistogram other) {
        if (counts.length == 0) {
            return other;
        }
        if (other.counts.length == 0) {
            return this;
        }
        long[] mergedMinutes = new long[minutes.length + other.minutes.length];
        long[] mergedCounts = new long[mergedMinutes.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < minutes.length || theirs < other.minutes.length) {
            boolean takeMine =
                    theirs == other.minutes.length || (mine < minutes.length && minutes[mine] <= other.minutes[theirs]);
            boolean takeTheirs =
                    mine == minutes.length || (theirs < other.minutes.length && other.minutes[theirs] <= minutes[mine]);
            mergedMinutes[size] = takeMine ? minutes[mine] : other.minutes[theirs];
            mergedCounts[size++] =
                    Math.addExact(takeMine ? counts[mine++] : 0, takeTheirs ? other.counts[theirs++] : 0);
        }
        return new MinuteHistogram(Arrays.copyOf(mergedMinutes, size), Arrays.copyOf(mergedCounts, size));
    }

    /** How many values were added. */
    public long total() {
        return Arrays.stream(counts).reduce(0, Math::addExact);
    }

    /** How many values lie in the given minutes, both bounds included. */
    public long countBetween(long fromMinuteInclusive, long toMinuteInclusive) {
        long sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] >= fromMinuteInclusive && minutes[i] <= toMinuteInclusive) {
                sum = Math.addExact(sum, counts[i]);
            }
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
    public long nearestRank(int percent) {
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
        return minutes[i];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinuteHistogram that
                && Arrays.equals(minutes, that.minutes)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(minutes) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "MinuteHistogram[minutes " + Arrays.toString(minutes) + ", counts " + Arrays.toString(counts) + "]";
    }
}

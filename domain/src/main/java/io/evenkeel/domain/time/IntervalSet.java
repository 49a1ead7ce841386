package io.evenkeel.domain.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set of seconds, kept as the fewest intervals that hold it: sorted, disjoint, and never adjacent.
 *
 * <p>Equal sets are equal values. Immutable and safe for any thread. With n and m intervals, {@link #union},
 * {@link #intersect} and {@link #subtract} are one linear merge, O(n + m); {@link #contains} is O(log n).
 *
 * @param intervals in ascending order, with a gap between each two
 */
public record IntervalSet(List<Interval> intervals) {

    /** No second at all. */
    public static final IntervalSet EMPTY = new IntervalSet(List.of());

    /** @throws IllegalArgumentException when two intervals are out of order, overlap or touch */
    public IntervalSet {
        intervals = List.copyOf(intervals);
        for (int i = 1; i < intervals.size(); i++) {
            if (intervals.get(i).startSecondInclusive() <= intervals.get(i - 1).endSecondExclusive()) {
                throw new IllegalArgumentException("the intervals of a set must be sorted with gaps between them, but "
                        + intervals.get(i) + " follows " + intervals.get(i - 1));
            }
        }
    }

    public static IntervalSet of(Interval interval) {
        return new IntervalSet(List.of(interval));
    }

    /** What lies in at least one of the intervals, given in any order. O(n log n). */
    public static IntervalSet unionOf(Collection<Interval> intervals) {
        return coveredBy(1, intervals);
    }

    /**
     * What lies in at least {@code depth} of the intervals, given in any order. O(n log n).
     *
     * @throws IllegalArgumentException when the depth is below 1
     */
    public static IntervalSet coveredBy(int depth, Collection<Interval> intervals) {
        if (depth < 1) {
            throw new IllegalArgumentException("a depth starts at 1, but was " + depth);
        }
        long[] starts = intervals.stream()
                .mapToLong(Interval::startSecondInclusive)
                .sorted()
                .toArray();
        long[] ends = intervals.stream()
                .mapToLong(Interval::endSecondExclusive)
                .sorted()
                .toArray();
        Collector covered = new Collector();
        int started = 0;
        int ended = 0;
        while (ended < ends.length) {
            long at = started < starts.length ? Math.min(starts[started], ends[ended]) : ends[ended];
            while (started < starts.length && starts[started] == at) {
                started++;
            }
            while (ended < ends.length && ends[ended] == at) {
                ended++;
            }
            covered.from(at, started - ended >= depth);
        }
        return covered.set();
    }

    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    /** What lies in this set, in the other, or in both. */
    public IntervalSet union(IntervalSet other) {
        return merge(other, (here, there) -> here || there);
    }

    /** What lies in both sets. */
    public IntervalSet intersect(IntervalSet other) {
        return merge(other, (here, there) -> here && there);
    }

    /** What lies in this set but not in the other. */
    public IntervalSet subtract(IntervalSet other) {
        return merge(other, (here, there) -> here && !there);
    }

    /** Whether every second of the interval lies in this set. */
    public boolean contains(Interval interval) {
        int index = firstEndingAfter(interval.startSecondInclusive());
        return index < intervals.size() && intervals.get(index).overlapSeconds(interval) == interval.seconds();
    }

    /** The number of seconds of the interval that lie in this set; O(log n + intervals met). */
    public long overlapSeconds(Interval interval) {
        long sum = 0;
        for (int i = firstEndingAfter(interval.startSecondInclusive()); i < intervals.size(); i++) {
            long overlap = intervals.get(i).overlapSeconds(interval);
            if (overlap == 0) {
                break;
            }
            sum += overlap;
        }
        return sum;
    }

    /** The number of seconds in this set; all that can be stored hold fewer than 2^39. */
    public long seconds() {
        return intervals.stream().mapToLong(Interval::seconds).sum();
    }

    private int firstEndingAfter(long second) {
        int low = 0;
        int high = intervals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intervals.get(middle).endSecondExclusive() > second) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Walks the bounds of both sets in order. After an odd number of its bounds one is inside a set. */
    private IntervalSet merge(IntervalSet other, Membership membership) {
        Collector kept = new Collector();
        int here = 0;
        int there = 0;
        while (here < 2 * intervals.size() || there < 2 * other.intervals.size()) {
            long at = Math.min(bound(here), other.bound(there));
            here += bound(here) == at ? 1 : 0;
            there += other.bound(there) == at ? 1 : 0;
            kept.from(at, membership.keeps(here % 2 == 1, there % 2 == 1));
        }
        return kept.set();
    }

    private long bound(int index) {
        if (index >= 2 * intervals.size()) {
            return Long.MAX_VALUE;
        }
        Interval interval = intervals.get(index / 2);
        return index % 2 == 0 ? interval.startSecondInclusive() : interval.endSecondExclusive();
    }

    private interface Membership {
        boolean keeps(boolean here, boolean there);
    }

    /** Joins the stretches in which something holds. */
    private static final class Collector {

        private final List<Interval> intervals = new ArrayList<>();
        private boolean inside;
        private long since;

        void from(long second, boolean holds) {
            if (holds && !inside) {
                since = second;
            } else if (!holds && inside) {
                intervals.add(new Interval(since, second));
            }
            inside = holds;
        }

        IntervalSet set() {
            return new IntervalSet(intervals);
        }
    }
}

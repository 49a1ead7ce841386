package io.evenkeel.domain.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The seconds that lie in at least one of some intervals: what overlaps or touches is joined. Immutable, safe for any
 * thread; equal sets of seconds are equal.
 *
 * @param intervals ascending, neither overlapping nor touching
 */
public record IntervalSet(List<Interval> intervals) {

    public static final IntervalSet EMPTY = new IntervalSet(List.of());

    /** Joins the intervals, which may come in any order. Takes O(n log n). */
    public IntervalSet {
        intervals = joined(intervals);
    }

    /** The union of intervals in any order. */
    public static IntervalSet of(Collection<Interval> intervals) {
        return new IntervalSet(List.copyOf(intervals));
    }

    /** @throws ArithmeticException when the sum does not fit in 64 bits */
    public long seconds() {
        return intervals.stream().mapToLong(Interval::seconds).reduce(0, Math::addExact);
    }

    /** The seconds that lie in both sets. Takes O(n + m). */
    public long overlapSeconds(IntervalSet other) {
        long sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < intervals.size() && theirs < other.intervals.size()) {
            Interval left = intervals.get(mine);
            Interval right = other.intervals.get(theirs);
            sum = Math.addExact(sum, left.overlapSeconds(right));
            if (left.endSecondExclusive() < right.endSecondExclusive()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return sum;
    }

    private static List<Interval> joined(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparingLong(Interval::startSecondInclusive));
        List<Interval> joined = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.startSecondInclusive() > last.endSecondExclusive()) {
                joined.add(next);
            } else if (next.endSecondExclusive() > last.endSecondExclusive()) {
                joined.set(joined.size() - 1, new Interval(last.startSecondInclusive(), next.endSecondExclusive()));
            }
        }
        return List.copyOf(joined);
    }
}

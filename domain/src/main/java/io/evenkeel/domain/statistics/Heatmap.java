package io.evenkeel.domain.statistics;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/**
 * Seconds over the 7 x 24 local hours of a week that they fall in, Monday first. Immutable, safe for any thread.
 *
 * <p>Four sums for each cell, and each adds up over the cells to the sum of the same name over the sessions:
 *
 * <ul>
 *   <li>planned: the plan of every session whose times are usable, whatever became of it;
 *   <li>due: the plan of the due ones among them (completed, no-show, overdue), which is what adherence divides by;
 *   <li>actual: the actual time of completed sessions;
 *   <li>overlap: their time that lies in plan and actual interval.
 * </ul>
 *
 * <p>A session brings all its seconds, also those after the last midnight of a range that holds its start: that is what
 * makes ranges add up.
 */
public final class Heatmap {

    /** No second at all; also the heatmap of a fold that was not asked for one. */
    public static final Heatmap EMPTY = new Heatmap(cells(), cells(), cells(), cells());

    private final long[] planned;
    private final long[] due;
    private final long[] actual;
    private final long[] overlap;

    /** Takes the arrays over. */
    Heatmap(long[] planned, long[] due, long[] actual, long[] overlap) {
        this.planned = planned;
        this.due = due;
        this.actual = actual;
        this.overlap = overlap;
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public Heatmap plus(Heatmap other) {
        if (equals(EMPTY)) {
            return other;
        }
        if (other.equals(EMPTY)) {
            return this;
        }
        return new Heatmap(
                sum(planned, other.planned),
                sum(due, other.due),
                sum(actual, other.actual),
                sum(overlap, other.overlap));
    }

    /** Adds the seconds to sums of the same order of cells. */
    void addTo(long[] plannedSums, long[] dueSums, long[] actualSums, long[] overlapSums) {
        add(plannedSums, planned);
        add(dueSums, due);
        add(actualSums, actual);
        add(overlapSums, overlap);
    }

    /** Planned seconds of a local hour, 0 to 23. */
    public long plannedSeconds(DayOfWeek day, int hour) {
        return planned[cell(day, hour)];
    }

    /** Planned seconds of due sessions in a local hour, 0 to 23. */
    public long dueSeconds(DayOfWeek day, int hour) {
        return due[cell(day, hour)];
    }

    /** Actual seconds of a local hour, 0 to 23. */
    public long actualSeconds(DayOfWeek day, int hour) {
        return actual[cell(day, hour)];
    }

    /** Seconds of a local hour, 0 to 23, that lie in plan and actual interval. */
    public long overlapSeconds(DayOfWeek day, int hour) {
        return overlap[cell(day, hour)];
    }

    /** Planned, due, actual and overlap seconds by cell; not to be changed. */
    List<long[]> sums() {
        return List.of(planned, due, actual, overlap);
    }

    /** The index of a local hour in an array of {@link LocalHours#CELLS}. */
    static int cell(DayOfWeek day, int hour) {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("an hour must lie between 0 and 23, but was " + hour);
        }
        return 24 * (day.getValue() - 1) + hour;
    }

    private static long[] cells() {
        return new long[LocalHours.CELLS];
    }

    private static long[] sum(long[] left, long[] right) {
        long[] sum = left.clone();
        add(sum, right);
        return sum;
    }

    private static void add(long[] sums, long[] more) {
        Arrays.setAll(sums, cell -> Math.addExact(sums[cell], more[cell]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heatmap that
                && Arrays.equals(planned, that.planned)
                && Arrays.equals(due, that.due)
                && Arrays.equals(actual, that.actual)
                && Arrays.equals(overlap, that.overlap);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(planned) + Arrays.hashCode(due))
                + 31 * Arrays.hashCode(actual)
                + Arrays.hashCode(overlap);
    }

    @Override
    public String toString() {
        return "Heatmap[planned " + Arrays.toString(planned) + ", due " + Arrays.toString(due) + ", actual "
                + Arrays.toString(actual) + ", overlap " + Arrays.toString(overlap) + "]";
    }
}

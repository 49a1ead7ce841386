package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.MinuteCounter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of held sessions for each of some groups.
 *
 * <p>A session costs its group four additions in neighbouring words ({@link Lanes}), two counters ({@link Cells}) and a
 * look at the extremes. The words spill into sums of 64 bits before a lane is full; a counter of 32 bits counts as many
 * sessions as columns hold. What is seldom (spilling, a new extreme, a minute without a counter) is put on a list and done
 * after a block, so that the loop over a block has no branch to mispredict. Memory is about 1,200 bytes for each group. Not
 * safe for concurrent use.
 */
final class HeldSums {

    /** So many sessions on top of a half full lane fit. */
    static final int BLOCK = 128;

    /** No extreme yet: the latest lies before the earliest. */
    private static final long NO_EXTREMES = extremes(1 << 30, -(1 << 30));

    private final long[] words;
    private final long[] sums;
    private final long[] extremes;
    private final int[] cells;
    private final @Nullable MinuteCounter[] deviationsElsewhere;
    private final @Nullable MinuteCounter[] durationsElsewhere;
    private final int[] seldom = new int[BLOCK];

    HeldSums(int groups) {
        words = new long[Math.multiplyExact(groups, Lanes.WORDS)];
        sums = new long[Math.multiplyExact(groups, Lanes.COUNT)];
        extremes = new long[groups];
        Arrays.fill(extremes, NO_EXTREMES);
        cells = new int[Math.multiplyExact(groups, Cells.COUNT)];
        deviationsElsewhere = new MinuteCounter[groups];
        durationsElsewhere = new MinuteCounter[groups];
    }

    /** Adds at most {@link #BLOCK} rows, each to the group that a column names. */
    void addBlock(char[] groups, HeldRows rows, int from, int to) {
        int count = addWords(groups, rows, from, to);
        for (int i = 0; i < count; i++) {
            int row = seldom[i];
            int group = groups[row];
            extend(group, Lanes.biasedDeviation(rows.start[row]));
            if (Lanes.negativeWhenHalfFull(words[group * Lanes.WORDS]) < 0) {
                spill(group);
            }
        }
        countCells(groups, rows.deviationCells, rows.durationCells, from, to);
    }

    /** Adds at most {@link #BLOCK} rows, all of them to group 0. */
    void addRun(HeldRows rows, int from, int to) {
        addRunOfWords(rows, from, to);
        countRunOfCells(rows.deviationCells, rows.durationCells, from, to);
    }

    /** The sums of a group in the order of {@link Lanes}, after which nothing waits to spill. */
    long[] sums(int group) {
        spill(group);
        return Arrays.copyOfRange(sums, group * Lanes.COUNT, (group + 1) * Lanes.COUNT);
    }

    /** The earliest start of a group that has one, in seconds after its plan. */
    int earliest(int group) {
        return (int) extremes[group] - Lanes.DEVIATION_LIMIT;
    }

    /** The latest start of a group that has one, in seconds after its plan. */
    int latest(int group) {
        return (int) (extremes[group] >> 32) - Lanes.DEVIATION_LIMIT;
    }

    /** Adds the minutes of a group to counters. */
    void addMinutes(int group, MinuteCounter deviations, MinuteCounter durations) {
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            int count = cells[(group << Cells.SHIFT) + cell];
            if (count != 0) {
                Cells.add(cell, count, deviations, durations);
            }
        }
        deviations.addAll(deviationsElsewhere[group]);
        durations.addAll(durationsElsewhere[group]);
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(words, 0);
        Arrays.fill(sums, 0);
        Arrays.fill(cells, 0);
        Arrays.fill(extremes, NO_EXTREMES);
        Arrays.fill(deviationsElsewhere, null);
        Arrays.fill(durationsElsewhere, null);
    }

    /** Adds the words and lists the rows that bring something seldom; returns how many these are. */
    private int addWords(char[] groups, HeldRows rows, int from, int to) {
        long[] into = words;
        long[] known = extremes;
        int[] list = seldom;
        long[] time = rows.time;
        long[] overlap = rows.overlap;
        long[] start = rows.start;
        long[] seats = rows.seats;
        int count = 0;
        for (int row = from; row < to; row++) {
            int group = groups[row];
            int at = group * Lanes.WORDS;
            long filled = into[at] + time[row];
            long deviation = start[row];
            into[at] = filled;
            into[at + 1] += overlap[row];
            into[at + 2] += deviation;
            into[at + 3] += seats[row];
            list[count] = row;
            int seldomSign = Lanes.negativeWhenHalfFull(filled)
                    | negativeWhenBeyond(known[group], Lanes.biasedDeviation(deviation));
            count += seldomSign >>> 31;
        }
        return count;
    }

    private void countCells(char[] groups, byte[] deviationCells, byte[] durationCells, int from, int to) {
        int[] into = cells;
        for (int row = from; row < to; row++) {
            int at = groups[row] << Cells.SHIFT;
            into[at + deviationCells[row]]++;
            into[at + (durationCells[row] & 0xFF)]++;
        }
    }

    private void addRunOfWords(HeldRows rows, int from, int to) {
        long time = 0;
        long overlap = 0;
        long start = 0;
        long seats = 0;
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        for (int row = from; row < to; row++) {
            time += rows.time[row];
            overlap += rows.overlap[row];
            seats += rows.seats[row];
            // The deviation stands in the top bits, so it decides the order.
            long deviation = rows.start[row];
            start += deviation;
            earliest = Math.min(earliest, deviation);
            latest = Math.max(latest, deviation);
        }
        if (from < to) {
            extend(0, Lanes.biasedDeviation(earliest));
            extend(0, Lanes.biasedDeviation(latest));
            Lanes.spill(time, overlap, start, seats, sums, 0);
        }
    }

    private void countRunOfCells(byte[] deviationCells, byte[] durationCells, int from, int to) {
        int[] into = cells;
        for (int row = from; row < to; row++) {
            into[deviationCells[row]]++;
            into[durationCells[row] & 0xFF]++;
        }
    }

    private void spill(int group) {
        int at = group * Lanes.WORDS;
        Lanes.spill(words[at], words[at + 1], words[at + 2], words[at + 3], sums, group * Lanes.COUNT);
        Arrays.fill(words, at, at + Lanes.WORDS, 0);
    }

    /** Counts the minutes of a row that have no cell. */
    void addElsewhere(int group, Elsewhere elsewhere, int at) {
        int deviation = elsewhere.deviationMinute(at);
        if (Cells.ofDeviation(deviation) == Cells.DEVIATION_ELSEWHERE) {
            counter(deviationsElsewhere, group).add(deviation);
        }
        int duration = elsewhere.durationMinute(at);
        if (Cells.ofDuration(duration) == Cells.DURATION_ELSEWHERE) {
            counter(durationsElsewhere, group).add(duration);
        }
    }

    private static MinuteCounter counter(@Nullable MinuteCounter[] counters, int group) {
        MinuteCounter counter = counters[group];
        if (counter == null) {
            counter = new MinuteCounter();
            counters[group] = counter;
        }
        return counter;
    }

    private void extend(int group, int deviation) {
        long known = extremes[group];
        extremes[group] = extremes(Math.min((int) known, deviation), Math.max((int) (known >> 32), deviation));
    }

    /** Negative when a deviation lies outside the known extremes. */
    private static int negativeWhenBeyond(long extremes, int deviation) {
        return (deviation - (int) extremes) | ((int) (extremes >> 32) - deviation);
    }

    private static long extremes(int earliest, int latest) {
        return (long) latest << 32 | (earliest & 0xFFFF_FFFFL);
    }
}

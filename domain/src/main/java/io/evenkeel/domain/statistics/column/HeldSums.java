package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.MinuteCounter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of held sessions for each of some groups.
 *
 * <p>A session costs its group four additions in neighbouring words ({@link Lanes}), two counters ({@link Cells}) and a
 * look at the extremes. The words spill into sums of 64 bits before a lane is full, the counters of 16 bits likewise. What
 * is seldom (spilling, a new extreme, a minute without a counter) is put on a list and done after a block, so that the loop
 * over a block has no branch to mispredict. Memory is about 700 bytes for each group. Not safe for concurrent use.
 */
final class HeldSums {

    /** So many sessions on top of a half full lane fit. */
    static final int BLOCK = 128;

    /** No extreme yet: the latest lies before the earliest. */
    private static final long NO_EXTREMES = extremes(1 << 30, -(1 << 30));

    private static final long[] NO_CELLS = new long[0];

    /** How many spills of {@link Lanes#CAPACITY} sessions a counter of 16 bits holds, with room for what waits to spill. */
    private static final int SPILLS = Character.MAX_VALUE / Lanes.CAPACITY - 2;

    private final long[] words;
    private final long[] sums;
    private final long[] extremes;
    private final char[] cells;
    private final int[] spills;
    private final long[][] fullCells;
    private final @Nullable MinuteCounter[] deviationsElsewhere;
    private final @Nullable MinuteCounter[] durationsElsewhere;
    private final int[] seldom = new int[BLOCK];

    HeldSums(int groups) {
        words = new long[Math.multiplyExact(groups, Lanes.WORDS)];
        sums = new long[Math.multiplyExact(groups, Lanes.COUNT)];
        extremes = new long[groups];
        Arrays.fill(extremes, NO_EXTREMES);
        cells = new char[Math.multiplyExact(groups, Cells.COUNT)];
        spills = new int[groups];
        fullCells = new long[groups][];
        Arrays.fill(fullCells, NO_CELLS);
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
            if (Lanes.isHalfFull(words[group * Lanes.WORDS]) != 0) {
                spill(group);
            }
        }
        countCells(groups, rows.deviationCells, rows.durationCells, from, to);
        for (int at = rows.elsewhere.atOrAfter(from); isBefore(rows.elsewhere, at, to); at++) {
            countElsewhere(groups[rows.elsewhere.row(at)], rows.elsewhere, at);
        }
    }

    /** Adds at most {@link #BLOCK} rows, all of them to group 0. */
    void addRun(HeldRows rows, int from, int to) {
        addRunOfWords(rows, from, to);
        countRunOfCells(rows.deviationCells, rows.durationCells, from, to);
        for (int at = rows.elsewhere.atOrAfter(from); isBefore(rows.elsewhere, at, to); at++) {
            countElsewhere(0, rows.elsewhere, at);
        }
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
        long[] full = fullCells[group];
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            long count = cells[(group << Cells.SHIFT) + cell] + (full.length == 0 ? 0 : full[cell]);
            if (count != 0) {
                Cells.add(cell, count, deviations, durations);
            }
        }
        deviations.addAll(deviationsElsewhere[group]);
        durations.addAll(durationsElsewhere[group]);
    }

    /** Forgets all of group 0. */
    void clearRun() {
        Arrays.fill(words, 0, Lanes.WORDS, 0);
        Arrays.fill(sums, 0, Lanes.COUNT, 0);
        Arrays.fill(cells, 0, Cells.COUNT, (char) 0);
        extremes[0] = NO_EXTREMES;
        spills[0] = 0;
        fullCells[0] = NO_CELLS;
        deviationsElsewhere[0] = null;
        durationsElsewhere[0] = null;
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
            count += Lanes.isHalfFull(filled) | isBeyond(known[group], Lanes.biasedDeviation(deviation));
        }
        return count;
    }

    private void countCells(char[] groups, byte[] deviationCells, byte[] durationCells, int from, int to) {
        char[] into = cells;
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
            spill(0, time, overlap, start, seats);
        }
    }

    private void countRunOfCells(byte[] deviationCells, byte[] durationCells, int from, int to) {
        char[] into = cells;
        for (int row = from; row < to; row++) {
            into[deviationCells[row]]++;
            into[durationCells[row] & 0xFF]++;
        }
    }

    private void spill(int group) {
        int at = group * Lanes.WORDS;
        spill(group, words[at], words[at + 1], words[at + 2], words[at + 3]);
        Arrays.fill(words, at, at + Lanes.WORDS, 0);
    }

    private void spill(int group, long time, long overlap, long start, long seats) {
        Lanes.spill(time, overlap, start, seats, sums, group * Lanes.COUNT);
        if (++spills[group] > SPILLS) {
            spillCells(group);
        }
    }

    private void spillCells(int group) {
        long[] full = fullCells[group];
        if (full.length == 0) {
            full = new long[Cells.COUNT];
            fullCells[group] = full;
        }
        int at = group << Cells.SHIFT;
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            full[cell] += cells[at + cell];
            cells[at + cell] = 0;
        }
        spills[group] = 0;
    }

    private void countElsewhere(int group, Elsewhere elsewhere, int at) {
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

    private static boolean isBefore(Elsewhere elsewhere, int at, int row) {
        return at < elsewhere.size() && elsewhere.row(at) < row;
    }

    private void extend(int group, int deviation) {
        long known = extremes[group];
        extremes[group] = extremes(Math.min((int) known, deviation), Math.max((int) (known >> 32), deviation));
    }

    /** 1 when a deviation lies outside the known extremes, else 0. */
    private static int isBeyond(long extremes, int deviation) {
        return ((deviation - (int) extremes) | ((int) (extremes >> 32) - deviation)) >>> 31;
    }

    private static long extremes(int earliest, int latest) {
        return (long) latest << 32 | (earliest & 0xFFFF_FFFFL);
    }
}

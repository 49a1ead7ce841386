package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.Contribution;
import io.evenkeel.domain.statistics.SeatTotals;
import java.util.Arrays;

/** Sessions that were held, a column for each thing to add: 42 bytes a session. Not safe for concurrent use while it grows. */
final class HeldRows {

    int[] starts;
    char[] trainers;
    char[] activities;
    byte[] deviationCells;
    byte[] durationCells;
    long[] time;
    long[] overlap;
    long[] start;
    long[] seats;

    /** The rows whose minutes have no cell, ascending, and those minutes. */
    final Elsewhere elsewhere = new Elsewhere();

    private int size;

    HeldRows(int capacity) {
        starts = new int[capacity];
        trainers = new char[capacity];
        activities = new char[capacity];
        deviationCells = new byte[capacity];
        durationCells = new byte[capacity];
        time = new long[capacity];
        overlap = new long[capacity];
        start = new long[capacity];
        seats = new long[capacity];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
        elsewhere.clear();
    }

    void add(Contribution one, int startPacked, int trainer, int activity) {
        int row = next();
        SeatTotals sessionSeats = one.seats();
        int deviationCell = Cells.ofDeviation(one.deviationMinute());
        int durationCell = Cells.ofDuration(one.actualMinute());
        starts[row] = startPacked;
        trainers[row] = (char) trainer;
        activities[row] = (char) activity;
        deviationCells[row] = (byte) deviationCell;
        durationCells[row] = (byte) durationCell;
        time[row] = Lanes.time(one);
        overlap[row] = Lanes.overlap(one);
        start[row] = Lanes.start(one);
        seats[row] = Lanes.seats(sessionSeats);
        if (deviationCell == Cells.DEVIATION_ELSEWHERE || durationCell == Cells.DURATION_ELSEWHERE) {
            elsewhere.add(row, (int) one.deviationMinute(), (int) one.actualMinute());
        }
    }

    /** Adds a row of other columns. */
    void add(HeldRows from, int row) {
        int here = next();
        starts[here] = from.starts[row];
        trainers[here] = from.trainers[row];
        activities[here] = from.activities[row];
        deviationCells[here] = from.deviationCells[row];
        durationCells[here] = from.durationCells[row];
        time[here] = from.time[row];
        overlap[here] = from.overlap[row];
        start[here] = from.start[row];
        seats[here] = from.seats[row];
        if (isElsewhere(here)) {
            elsewhere.add(here, from.elsewhere, row);
        }
    }

    /** These rows in order of their starts. */
    HeldRows ordered() {
        HeldRows ordered = new HeldRows(size);
        for (int row : Starts.order(starts, size)) {
            ordered.add(this, row);
        }
        return ordered;
    }

    private boolean isElsewhere(int row) {
        return deviationCells[row] == Cells.DEVIATION_ELSEWHERE || durationCells[row] == Cells.DURATION_ELSEWHERE;
    }

    private int next() {
        if (size == starts.length) {
            int capacity = Capacity.after(size);
            starts = Arrays.copyOf(starts, capacity);
            trainers = Arrays.copyOf(trainers, capacity);
            activities = Arrays.copyOf(activities, capacity);
            deviationCells = Arrays.copyOf(deviationCells, capacity);
            durationCells = Arrays.copyOf(durationCells, capacity);
            time = Arrays.copyOf(time, capacity);
            overlap = Arrays.copyOf(overlap, capacity);
            start = Arrays.copyOf(start, capacity);
            seats = Arrays.copyOf(seats, capacity);
        }
        return size++;
    }
}

package io.evenkeel.benchmarks.compute;

import java.util.Arrays;

/** Columns as wide as those of the domain, summed in a plain loop: what memory alone costs. */
final class MemoryLoop {

    private final int sessions;
    private final char[] trainers;
    private final char[] activities;
    private final byte[] deviationCells;
    private final byte[] durationCells;
    private final long[] time;
    private final long[] overlap;
    private final long[] start;
    private final long[] seats;

    MemoryLoop(int sessions) {
        this.sessions = sessions;
        trainers = new char[sessions];
        activities = new char[sessions];
        deviationCells = new byte[sessions];
        durationCells = new byte[sessions];
        time = new long[sessions];
        overlap = new long[sessions];
        start = new long[sessions];
        seats = new long[sessions];
        // Pages that were never written are all the same page, and cost nothing to read.
        Arrays.fill(trainers, 'a');
        Arrays.fill(activities, 'b');
        Arrays.fill(deviationCells, (byte) 1);
        Arrays.fill(durationCells, (byte) 2);
        Arrays.fill(time, 3);
        Arrays.fill(overlap, 4);
        Arrays.fill(start, 5);
        Arrays.fill(seats, 6);
    }

    long run() {
        long sum = 0;
        for (int row = 0; row < sessions; row++) {
            sum += trainers[row]
                    + activities[row]
                    + deviationCells[row]
                    + durationCells[row]
                    + time[row]
                    + overlap[row]
                    + start[row]
                    + seats[row];
        }
        return sum;
    }
}

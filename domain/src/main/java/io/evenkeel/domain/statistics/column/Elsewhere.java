package io.evenkeel.domain.statistics.column;

import java.util.Arrays;

/** The rows whose minutes have no cell, ascending, and their minutes. Not safe for concurrent use while it grows. */
final class Elsewhere {

    private int[] rows = new int[0];
    private int[] deviationMinutes = new int[0];
    private int[] durationMinutes = new int[0];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int row, int deviationMinute, int durationMinute) {
        if (size == rows.length) {
            int capacity = Capacity.after(size);
            rows = Arrays.copyOf(rows, capacity);
            deviationMinutes = Arrays.copyOf(deviationMinutes, capacity);
            durationMinutes = Arrays.copyOf(durationMinutes, capacity);
        }
        rows[size] = row;
        deviationMinutes[size] = deviationMinute;
        durationMinutes[size] = durationMinute;
        size++;
    }

    /** Adds a row with the minutes that another one has elsewhere. */
    void add(int row, Elsewhere from, int itsRow) {
        int at = from.atOrAfter(itsRow);
        add(row, from.deviationMinutes[at], from.durationMinutes[at]);
    }

    /** The index of the first one that is not before a row. */
    int atOrAfter(int row) {
        int found = Arrays.binarySearch(rows, 0, size, row);
        return found < 0 ? -found - 1 : found;
    }

    int size() {
        return size;
    }

    int row(int at) {
        return rows[at];
    }

    int deviationMinute(int at) {
        return deviationMinutes[at];
    }

    int durationMinute(int at) {
        return durationMinutes[at];
    }
}

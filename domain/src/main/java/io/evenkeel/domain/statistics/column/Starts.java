package io.evenkeel.domain.statistics.column;

import java.util.Arrays;

/** Planned starts as seconds of 32 bits, and the order that they give. */
final class Starts {

    /** 2000-01-01T00:00:00Z: the years 1931 to 2068 fit. */
    private static final long BASE = 946_684_800;

    private Starts() {}

    static boolean fits(long epochSecond) {
        return epochSecond - BASE == (int) (epochSecond - BASE);
    }

    static int pack(long epochSecond) {
        return (int) (epochSecond - BASE);
    }

    static long second(int start) {
        return start + BASE;
    }

    /** The numbers of the rows in order of their starts. Takes O(n) when they are in order, else O(n log n). */
    static int[] order(int[] starts, int size) {
        long[] keys = new long[size];
        boolean ordered = true;
        for (int row = 0; row < size; row++) {
            keys[row] = ((long) starts[row] << Integer.SIZE) | row;
            ordered &= row == 0 || starts[row - 1] <= starts[row];
        }
        if (!ordered) {
            Arrays.sort(keys);
        }
        int[] order = new int[size];
        for (int row = 0; row < size; row++) {
            order[row] = (int) keys[row];
        }
        return order;
    }

    /** The first row from {@code from} on that does not start before a second; {@code starts} ascends. */
    static int lowerBound(int[] starts, int from, long epochSecond) {
        int low = from;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (second(starts[middle]) < epochSecond) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

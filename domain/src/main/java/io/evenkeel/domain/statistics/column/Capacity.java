package io.evenkeel.domain.statistics.column;

/** How columns grow. */
final class Capacity {

    private static final int FIRST = 64;

    /** What an array can hold on every virtual machine. */
    private static final int LAST = Integer.MAX_VALUE - 8;

    private Capacity() {}

    /**
     * The next capacity of columns that are full, half as much again.
     *
     * @throws IllegalStateException when they cannot grow
     */
    static int after(int size) {
        if (size == LAST) {
            throw new IllegalStateException(
                    "columns hold at most " + LAST + " sessions; begin new ones and add the tallies");
        }
        return (int) Math.min(LAST, Math.max(FIRST, size + (long) size / 2));
    }
}

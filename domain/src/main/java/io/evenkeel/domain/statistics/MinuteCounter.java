package io.evenkeel.domain.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts values per whole minute without an object for each: open addressing with linear probing.
 *
 * <p>Memory is 32 to 64 bytes for each distinct minute, 256 at least; adding takes constant time. Not safe for
 * concurrent use.
 */
public final class MinuteCounter {

    /** 2^64 divided by the golden ratio: neighbouring minutes land far apart. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] minutes = new long[16];

    /** 0 where the slot is free. */
    private long[] counts = new long[16];

    private int distinct;

    /** Counts the values of a histogram. */
    void add(MinuteHistogram others) {
        for (int i = 0; i < others.distinct(); i++) {
            add(others.minuteAt(i), others.countAt(i));
        }
    }

    /** Counts one value. */
    public void add(long minute) {
        add(minute, 1);
    }

    /**
     * Counts values that fell into the same minute.
     *
     * @param count 0 adds nothing
     * @throws IllegalArgumentException when the count is negative
     * @throws ArithmeticException when a count does not fit in 64 bits
     */
    public void add(long minute, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative, but was " + count);
        }
        if (count == 0) {
            return;
        }
        int slot = slotOf(minute);
        if (counts[slot] == 0) {
            minutes[slot] = minute;
            distinct++;
        }
        counts[slot] = Math.addExact(counts[slot], count);
        if (2 * distinct > counts.length) {
            grow();
        }
    }

    /** Counts what another one has counted. */
    public void addAll(@Nullable MinuteCounter other) {
        if (other != null) {
            for (int slot = 0; slot < other.counts.length; slot++) {
                add(other.minutes[slot], other.counts[slot]);
            }
        }
    }

    /** The counts so far; adding may go on afterwards. */
    public MinuteHistogram build() {
        long[] ascending = new long[distinct];
        int size = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] != 0) {
                ascending[size++] = minutes[slot];
            }
        }
        Arrays.sort(ascending);
        long[] counted =
                Arrays.stream(ascending).map(minute -> counts[slotOf(minute)]).toArray();
        return MinuteHistogram.of(ascending, counted);
    }

    /** The slot that holds the minute, or the free one where it belongs. */
    private int slotOf(long minute) {
        int mask = counts.length - 1;
        int slot = (int) ((minute * SPREAD) >>> 32) & mask;
        while (counts[slot] != 0 && minutes[slot] != minute) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldMinutes = minutes;
        long[] oldCounts = counts;
        minutes = new long[2 * oldMinutes.length];
        counts = new long[2 * oldCounts.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slotOf(oldMinutes[i]);
                minutes[slot] = oldMinutes[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}

package io.evenkeel.domain.schedule.recurrence;

import java.util.List;

/** Sets of small numbers as the bits of an int. */
final class Bits {

    private static final int WEEK = 7;
    private static final int ALL_OF_WEEK = 0x7F;

    private Bits() {}

    /** Bit 0 for the value 1, bit 30 for the value 31. */
    static int of(List<Integer> values) {
        int bits = 0;
        for (int value : values) {
            bits |= 1 << (value - 1);
        }
        return bits;
    }

    /** Bit 0 for Monday; numbered weekdays are left out. */
    static int ofWeekdays(List<OrdinalWeekday> days) {
        int bits = 0;
        for (OrdinalWeekday day : days) {
            bits |= day.isEvery() ? 1 << day.day().ordinal() : 0;
        }
        return bits;
    }

    /** Seven bits that begin with Monday, turned so that they begin with another weekday. */
    static int rotatedWeek(int weekdays, int firstWeekday) {
        return (weekdays >>> firstWeekday | weekdays << (WEEK - firstWeekday)) & ALL_OF_WEEK;
    }

    /** Which bit is the n-th that is set, from 0 for the lowest; there must be as many. */
    static int position(int bits, int index) {
        int rest = bits;
        for (int i = 0; i < index; i++) {
            rest &= rest - 1;
        }
        return Integer.numberOfTrailingZeros(rest);
    }

    /** The bits from one position on; the position may lie anywhere. */
    static int from(int bits, long position) {
        if (position <= 0) {
            return bits;
        }
        return position >= Integer.SIZE ? 0 : bits & -1 << (int) position;
    }
}

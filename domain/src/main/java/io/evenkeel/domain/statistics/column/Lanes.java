package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.Band;
import io.evenkeel.domain.statistics.Contribution;
import io.evenkeel.domain.statistics.SeatTotals;

/**
 * What a held session contributes, side by side in four words, so that four additions of 64 bits add up all of it.
 *
 * <pre>
 * word       bits 0 to 23     24 to 47          48 to 55      56 to 63
 * 0 TIME     planned          actual            shorter       sessions
 * 1 OVERLAP  overlap          overrun           longer        unassigned
 * 2 START    bits 0 to 39: square of the deviation            40 to 63: deviation + 32,768
 * 3 SEATS    16 bits each: offered, booked of offered, booked, attended of booked
 * </pre>
 *
 * A lane is 8 bits wider than the largest value that it takes, so {@value #CAPACITY} sessions add up without one running
 * over into the next. What is larger does not fit, and is kept as a session.
 */
final class Lanes {

    static final int WORDS = 4;

    /** How many sessions the lanes hold. */
    static final int CAPACITY = 255;

    static final int SECONDS_LIMIT = 1 << 16;
    static final int DEVIATION_LIMIT = 1 << 15;
    static final int SEATS_LIMIT = 1 << 8;

    static final int PLANNED = 0;
    static final int ACTUAL = 1;
    static final int SHORTER = 2;
    static final int SESSIONS = 3;
    static final int OVERLAP = 4;
    static final int OVERRUN = 5;
    static final int LONGER = 6;
    static final int UNASSIGNED = 7;
    static final int SQUARES = 8;
    static final int BIASED_DEVIATION = 9;
    static final int SEATS = 10;

    /** How many lanes there are. */
    static final int COUNT = 14;

    private static final long MASK_8 = (1L << 8) - 1;
    private static final long MASK_16 = (1L << 16) - 1;
    private static final long MASK_24 = (1L << 24) - 1;
    private static final long MASK_40 = (1L << 40) - 1;

    private Lanes() {}

    /** Whether a held session fits. */
    static boolean fits(Contribution one) {
        return one.plannedSeconds() < SECONDS_LIMIT
                && one.actualSeconds() < SECONDS_LIMIT
                && Math.abs(one.deviationSeconds()) < DEVIATION_LIMIT
                && fits(one.seats());
    }

    static boolean fits(SeatTotals seats) {
        return Math.max(
                        Math.max(seats.offered(), seats.bookedOfOffered()),
                        Math.max(seats.booked(), seats.attendedOfBooked()))
                < SEATS_LIMIT;
    }

    static long time(Contribution one) {
        long shorter = one.band() == Band.SHORTER ? 1 : 0;
        return one.plannedSeconds() | one.actualSeconds() << 24 | shorter << 48 | 1L << 56;
    }

    static long overlap(Contribution one) {
        long longer = one.band() == Band.LONGER ? 1 : 0;
        long unassigned = one.unassigned() ? 1 : 0;
        return one.overlapSeconds() | one.overrunSeconds() << 24 | longer << 48 | unassigned << 56;
    }

    static long start(Contribution one) {
        long deviation = one.deviationSeconds();
        return deviation * deviation | (deviation + DEVIATION_LIMIT) << 40;
    }

    static long seats(SeatTotals seats) {
        return seats.offered() | seats.bookedOfOffered() << 16 | seats.booked() << 32 | seats.attendedOfBooked() << 48;
    }

    /** Negative when the sum of the first word holds 128 sessions or more. */
    static int negativeWhenHalfFull(long time) {
        return (int) (time >> 32);
    }

    static int biasedDeviation(long start) {
        return (int) (start >>> 40);
    }

    /** Adds the lanes to the {@link #COUNT} sums that begin at an index. */
    static void spill(long time, long overlap, long start, long seats, long[] sums, int at) {
        sums[at + PLANNED] += time & MASK_24;
        sums[at + ACTUAL] += time >>> 24 & MASK_24;
        sums[at + SHORTER] += time >>> 48 & MASK_8;
        sums[at + SESSIONS] += time >>> 56;
        sums[at + OVERLAP] += overlap & MASK_24;
        sums[at + OVERRUN] += overlap >>> 24 & MASK_24;
        sums[at + LONGER] += overlap >>> 48 & MASK_8;
        sums[at + UNASSIGNED] += overlap >>> 56;
        sums[at + SQUARES] += start & MASK_40;
        sums[at + BIASED_DEVIATION] += start >>> 40;
        spillSeats(seats, sums, at + SEATS);
    }

    /** Adds the four numbers of seats to the sums that begin at an index. */
    static void spillSeats(long seats, long[] sums, int at) {
        sums[at] += seats & MASK_16;
        sums[at + 1] += seats >>> 16 & MASK_16;
        sums[at + 2] += seats >>> 32 & MASK_16;
        sums[at + 3] += seats >>> 48;
    }
}

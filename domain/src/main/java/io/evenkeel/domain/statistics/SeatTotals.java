package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Seats;

/**
 * Sums of seats over completed sessions, in pairs: a session enters a pair only when both of its numbers were recorded,
 * so that a number nobody wrote down is never taken for 0.
 *
 * @param offered seats offered, of {@code bookedOfOffered}
 * @param bookedOfOffered seats booked in sessions that recorded offered and booked
 * @param booked seats booked, of {@code attendedOfBooked}
 * @param attendedOfBooked people who came to sessions that recorded booked and attended
 */
public record SeatTotals(long offered, long bookedOfOffered, long booked, long attendedOfBooked) {

    public static final SeatTotals ZERO = new SeatTotals(0, 0, 0, 0);

    static SeatTotals of(Seats seats) {
        Integer offered = seats.offered();
        Integer booked = seats.booked();
        Integer attended = seats.attended();
        SeatTotals sums = ZERO;
        if (offered != null && booked != null) {
            sums = sums.plus(new SeatTotals(offered, booked, 0, 0));
        }
        if (booked != null && attended != null) {
            sums = sums.plus(new SeatTotals(0, 0, booked, attended));
        }
        return sums;
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public SeatTotals plus(SeatTotals other) {
        return new SeatTotals(
                Math.addExact(offered, other.offered),
                Math.addExact(bookedOfOffered, other.bookedOfOffered),
                Math.addExact(booked, other.booked),
                Math.addExact(attendedOfBooked, other.attendedOfBooked));
    }
}

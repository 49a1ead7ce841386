package io.evenkeel.domain.statistics.column;

/** The sums of sessions that were not held, for each of some groups. Not safe for concurrent use. */
final class OtherSums {

    private static final int SEATS = 4;

    private final int kinds;
    private final long[] counts;
    private final long[] planned;
    private final long[] seats;

    OtherSums(int groups, int kinds) {
        this.kinds = kinds;
        this.counts = new long[Math.multiplyExact(groups, kinds)];
        this.planned = new long[counts.length];
        this.seats = new long[Math.multiplyExact(groups, SEATS)];
    }

    void add(int group, int kind, int plannedSeconds, long rowSeats) {
        int at = group * kinds + kind;
        counts[at]++;
        planned[at] += plannedSeconds;
        if (rowSeats != 0) {
            Lanes.spillSeats(rowSeats, seats, group * SEATS);
        }
    }

    long count(int group, int kind) {
        return counts[group * kinds + kind];
    }

    long planned(int group, int kind) {
        return planned[group * kinds + kind];
    }

    /** One of the four numbers of seats. */
    long seats(int group, int number) {
        return seats[group * SEATS + number];
    }
}

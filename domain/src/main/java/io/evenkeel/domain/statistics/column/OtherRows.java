package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.Contribution;
import java.util.Arrays;

/**
 * Sessions that were not held, or not with times that can be used: 22 bytes a session. Their kinds are few, so counting
 * the kinds counts everything. Not safe for concurrent use while it grows.
 */
final class OtherRows {

    final Dictionary<OtherKind> kindNumbers;

    int[] starts;
    int[] planned;
    char[] trainers;
    char[] activities;
    char[] kinds;
    long[] seats;

    private int size;

    OtherRows(Dictionary<OtherKind> kindNumbers, int capacity) {
        this.kindNumbers = kindNumbers;
        starts = new int[capacity];
        planned = new int[capacity];
        trainers = new char[capacity];
        activities = new char[capacity];
        kinds = new char[capacity];
        seats = new long[capacity];
    }

    static boolean fits(Contribution one) {
        return one.plannedSeconds() <= Integer.MAX_VALUE && Lanes.fits(one.seats());
    }

    int size() {
        return size;
    }

    void add(Contribution one, int start, int trainer, int activity) {
        OtherKind kind = OtherKind.of(one);
        kindNumbers.add(kind.overdue());
        int row = next(kind, start, trainer, activity);
        planned[row] = (int) one.plannedSeconds();
        seats[row] = Lanes.seats(one.seats());
    }

    void addVoid(int start, int trainer, int activity) {
        next(OtherKind.VOID, start, trainer, activity);
    }

    /** These rows in order of their starts. */
    OtherRows ordered() {
        OtherRows ordered = new OtherRows(kindNumbers, size);
        for (int row : Starts.order(starts, size)) {
            int here = ordered.next(kindNumbers.key(kinds[row]), starts[row], trainers[row], activities[row]);
            ordered.planned[here] = planned[row];
            ordered.seats[here] = seats[row];
        }
        return ordered;
    }

    private int next(OtherKind kind, int start, int trainer, int activity) {
        if (size == starts.length) {
            int capacity = Capacity.after(size);
            starts = Arrays.copyOf(starts, capacity);
            planned = Arrays.copyOf(planned, capacity);
            trainers = Arrays.copyOf(trainers, capacity);
            activities = Arrays.copyOf(activities, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            seats = Arrays.copyOf(seats, capacity);
        }
        starts[size] = start;
        trainers[size] = (char) trainer;
        activities[size] = (char) activity;
        kinds[size] = (char) kindNumbers.add(kind);
        return size++;
    }
}

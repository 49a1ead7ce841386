package io.evenkeel.benchmarks.compute;

import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.LocalDays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session as a row that is as easy as can be for a database: all that follows from the session alone is computed before,
 * local day, overlap, bands and minutes included; the clock of the measurement does not see it.
 */
final class SqlRow {

    /** Every column, in the order of {@link #values}. */
    static final String COLUMNS = "trainer INTEGER, activity INTEGER, day INTEGER, kind INTEGER, p INTEGER,"
            + " a INTEGER, v INTEGER, o INTEGER, dev INTEGER, devmin INTEGER, durmin INTEGER,"
            + " seats1 INTEGER, seats2 INTEGER, seats3 INTEGER, seats4 INTEGER";

    static final int SIZE = 15;

    private static final long OUTLIER = 86_400;

    private final LocalDays days = new LocalDays(Studio.QUERY.zone());
    private final Map<Object, Integer> trainers = new HashMap<>();
    private final Map<Object, Integer> activities = new HashMap<>();
    private final Map<Integer, Object> keys = new HashMap<>();

    /** The values of a session; null where the column is null. */
    @Nullable
    Integer[] values(Session session) {
        @Nullable Integer[] row = new Integer[SIZE];
        row[0] = session.trainer() == null ? 0 : number(trainers, session.trainer());
        row[1] = number(activities, session.activity());
        row[2] = (int) days.of(session.planned().startSecondInclusive()).toEpochDay();
        row[3] = Kind.of(session);
        row[4] = Facts.isUsable(session) ? (int) session.planned().seconds() : 0;
        if (Facts.isHeld(session)) {
            held(session, row);
        }
        Seats seats = session.status() == SessionStatus.COMPLETED ? session.seats() : Seats.UNKNOWN;
        row[11] = (int) Facts.ifBoth(seats.offered(), seats.booked());
        row[12] = (int) Facts.ifBoth(seats.booked(), seats.offered());
        row[13] = (int) Facts.ifBoth(seats.booked(), seats.attended());
        row[14] = (int) Facts.ifBoth(seats.attended(), seats.booked());
        return row;
    }

    /** The trainer or the activity that a number stands for; null for nobody. */
    @Nullable
    Object key(int number) {
        return keys.get(number);
    }

    private static void held(Session session, @Nullable Integer[] row) {
        long deviation = Facts.deviation(session);
        row[5] = (int) Facts.held(session).seconds();
        row[6] = (int) Facts.overlap(session);
        row[7] = (int) Facts.overrun(session);
        if (Math.abs(deviation) <= OUTLIER) {
            row[8] = (int) deviation;
            row[9] = (int) Math.floorDiv(deviation, 60L);
        }
        row[10] = (int) (Facts.held(session).seconds() / 60);
    }

    private int number(Map<Object, Integer> numbers, Object key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = keys.size() + 1;
            numbers.put(key, known);
            keys.put(known, key);
        }
        return known;
    }
}

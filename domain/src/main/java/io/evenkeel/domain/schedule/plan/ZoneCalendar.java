package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * The local days and the ISO weeks in which the open sessions start, in one zone. Days are counted from 1970-01-01, weeks
 * are numbered from 0 in the order of their Mondays, those without an open session left out.
 */
final class ZoneCalendar {

    /** 1970-01-01 was a Thursday, three days after a Monday. */
    private static final int EPOCH_DAY_OF_WEEK = 3;

    private final ZoneId zone;
    private final long[] days;
    private final long[] mondays;
    private final int[] weeks;

    ZoneCalendar(ZoneId zone, List<Duty> open) {
        this.zone = zone;
        this.days = open.stream().mapToLong(this::dayOf).toArray();
        this.mondays = Arrays.stream(days)
                .map(ZoneCalendar::monday)
                .sorted()
                .distinct()
                .toArray();
        this.weeks = Arrays.stream(days).mapToInt(this::weekOfDay).toArray();
    }

    /** The local day on which an open session starts. */
    long day(int session) {
        return days[session];
    }

    /** The number of the week in which an open session starts. */
    int week(int session) {
        return weeks[session];
    }

    int weeks() {
        return mondays.length;
    }

    /** The local day on which any session starts. */
    long dayOf(Duty duty) {
        return LocalDateRange.dayOf(duty.planned().startSecondInclusive(), zone).toEpochDay();
    }

    /** The number of the week in which any session starts, negative when no open session does. */
    int weekOf(Duty duty) {
        return weekOfDay(dayOf(duty));
    }

    private int weekOfDay(long day) {
        return Arrays.binarySearch(mondays, monday(day));
    }

    private static long monday(long day) {
        return day - Math.floorMod(day + EPOCH_DAY_OF_WEEK, 7);
    }
}

package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;

/**
 * Weeks of a weekly rule, each from WKST on. That is where WKST matters: it decides which days share a week, and with it
 * which weeks an INTERVAL above 1 leaves out and what BYSETPOS picks from. Days outside BYMONTH are dropped one by one,
 * so that a week may lie half in.
 */
final class WeeklyPages implements CalendarPages {

    private static final int WEEK = 7;
    /** 1970-01-01 was a Thursday: three days after the Monday of week 0. */
    private static final int DAYS_BEFORE_EPOCH = 3;

    private final SetPositions positions;
    private final int months;
    private final int weekdays;
    private final int offset;
    private final long startWeek;
    private final int interval;

    WeeklyPages(RecurrenceRule rule, LocalDate start) {
        int weekStart = rule.weekStart().ordinal();
        int given = Bits.ofWeekdays(rule.byDay());
        int wanted = given == 0 ? 1 << start.getDayOfWeek().ordinal() : given;
        this.positions = new SetPositions(rule.bySetPosition());
        this.months = Bits.of(rule.byMonth());
        this.weekdays = Bits.rotatedWeek(wanted, weekStart);
        this.offset = weekStart - DAYS_BEFORE_EPOCH;
        this.startWeek = week(start.toEpochDay());
        this.interval = rule.interval();
    }

    @Override
    public long atOrAfter(long epochDay) {
        long week = week(epochDay);
        return week + Math.floorMod(startWeek - week, (long) interval);
    }

    @Override
    public long next(long page) {
        return page + interval;
    }

    @Override
    public long firstDay(long page) {
        return page * WEEK + offset;
    }

    @Override
    public int days(long page) {
        int days = months == 0 ? weekdays : weekdays & inMonths(firstDay(page));
        return positions.pick(days, 0, Integer.bitCount(days));
    }

    private int inMonths(long firstDay) {
        LocalDate first = LocalDate.ofEpochDay(firstDay);
        LocalDate last = first.plusDays(WEEK - 1);
        int ofFirstMonth = (1 << Math.min(WEEK, first.lengthOfMonth() - first.getDayOfMonth() + 1)) - 1;
        return (isWanted(first) ? ofFirstMonth : 0) | (isWanted(last) ? ~ofFirstMonth : 0);
    }

    private boolean isWanted(LocalDate date) {
        return (months >>> (date.getMonthValue() - 1) & 1) != 0;
    }

    private long week(long epochDay) {
        return Math.floorDiv(epochDay - offset, (long) WEEK);
    }
}

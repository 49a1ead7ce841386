package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;

/** Months of a monthly rule. A month that lacks the day is passed over: an invalid date is no instance. */
final class MonthlyPages implements CalendarPages {

    private final MonthPattern pattern;
    private final SetPositions positions;
    private final long startMonth;
    private final int interval;

    MonthlyPages(RecurrenceRule rule, LocalDate start) {
        this.pattern = new MonthPattern(rule, start);
        this.positions = new SetPositions(rule.bySetPosition());
        this.startMonth = ProlepticMonth.indexOf(start);
        this.interval = rule.interval();
    }

    @Override
    public long atOrAfter(long epochDay) {
        long month = ProlepticMonth.indexOf(epochDay);
        return month + Math.floorMod(startMonth - month, (long) interval);
    }

    @Override
    public long next(long page) {
        return page + interval;
    }

    @Override
    public long firstDay(long page) {
        return ProlepticMonth.of(page).firstDay();
    }

    @Override
    public int days(long page) {
        int days = pattern.days(ProlepticMonth.of(page));
        return positions.pick(days, 0, Integer.bitCount(days));
    }
}

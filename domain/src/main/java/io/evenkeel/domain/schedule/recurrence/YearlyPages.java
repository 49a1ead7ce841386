package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;

/** Months of the years of a yearly rule. What BYSETPOS picks is counted over the whole year. */
final class YearlyPages implements CalendarPages {

    private static final long MONTHS = 12;
    /** More years than there are: whatever is larger makes the start the only instance just as well. */
    private static final int LARGEST_INTERVAL = 10_000;

    private final MonthPattern pattern;
    private final SetPositions positions;
    private final int startYear;
    private final int interval;

    YearlyPages(RecurrenceRule rule, LocalDate start) {
        this.pattern = new MonthPattern(rule, start);
        this.positions = new SetPositions(rule.bySetPosition());
        this.startYear = start.getYear();
        this.interval = Math.min(rule.interval(), LARGEST_INTERVAL);
    }

    @Override
    public long atOrAfter(long epochDay) {
        long month = ProlepticMonth.indexOf(epochDay);
        long year = month / MONTHS;
        long wait = Math.floorMod(startYear - year, (long) interval);
        return wait == 0 ? month : (year + wait) * MONTHS;
    }

    @Override
    public long next(long page) {
        boolean inSameYear = (page + 1) % MONTHS != 0;
        return inSameYear ? page + 1 : (page / MONTHS + interval) * MONTHS;
    }

    @Override
    public long firstDay(long page) {
        return ProlepticMonth.of(page).firstDay();
    }

    @Override
    public int days(long page) {
        int days = pattern.days(ProlepticMonth.of(page));
        if (positions.pickAll() || days == 0) {
            return days;
        }
        long january = page - page % MONTHS;
        int before = countBetween(january, page);
        int total = before + countBetween(page, january + MONTHS);
        return positions.pick(days, before, total);
    }

    private int countBetween(long fromInclusive, long toExclusive) {
        int count = 0;
        for (long month = fromInclusive; month < toExclusive; month++) {
            count += Integer.bitCount(pattern.days(ProlepticMonth.of(month)));
        }
        return count;
    }
}

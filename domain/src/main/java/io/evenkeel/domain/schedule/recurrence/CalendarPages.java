package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;

/**
 * The pages of a calendar on which the days of a rule are marked: weeks for a weekly rule, months for the others, only
 * those in which the rule applies by its INTERVAL. A page is known by its number; any page is reached from any day by
 * arithmetic, so that a far one costs what a near one costs. Immutable.
 */
interface CalendarPages {

    /** The first page that ends on the day or after it. Its days may begin after the day. */
    long atOrAfter(long epochDay);

    /** The page after a page. */
    long next(long page);

    /** The epoch day of bit 0 of a page. */
    long firstDay(long page);

    /** The days of the rule on a page; at most 31 bits, and none when the rule has no day there. */
    int days(long page);

    /** The pages of a rule that starts on a date. */
    static CalendarPages of(RecurrenceRule rule, LocalDate start) {
        return switch (rule.frequency()) {
            case DAILY -> new DailyPages(rule, start);
            case WEEKLY -> new WeeklyPages(rule, start);
            case MONTHLY -> new MonthlyPages(rule, start);
            case YEARLY -> new YearlyPages(rule, start);
        };
    }
}

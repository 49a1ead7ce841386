package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;
import java.util.List;

/**
 * Which days of a month pass BYMONTH, BYMONTHDAY and BYDAY, as bits: bit 0 is the first of the month.
 *
 * <p>The table of RFC 5545 section 3.3.10 says for each frequency whether a part expands or limits. With whole days it
 * comes down to one sentence: a period holds those of its days that pass every part given, where a monthly or yearly
 * rule without a day takes the day of the start, and a yearly rule without a month and a day its month as well. (The
 * weekday that a weekly rule takes is the business of {@link WeeklyPages}.)
 *
 * <p>A month costs a handful of shifts and one step per numbered weekday, not one per day. Immutable.
 */
final class MonthPattern {

    private static final int WEEK = 7;
    private static final int LONGEST = 31;
    /** Bits 0, 7, 14, 21 and 28: a week times this is a month of weeks. */
    private static final long WEEKS = 0x10204081L;

    private final int months;
    private final int fromStart;
    private final int fromEnd;
    private final boolean anyMonthDay;
    private final int weekdays;
    private final List<OrdinalWeekday> ordinals;
    private final boolean ordinalsOfYear;

    MonthPattern(RecurrenceRule rule, LocalDate start) {
        boolean dayLess = rule.byMonthDay().isEmpty() && rule.byDay().isEmpty();
        boolean yearly = rule.frequency() == Frequency.YEARLY;
        boolean takesDay = dayLess && rule.frequency().allowsOrdinals();
        boolean takesMonth = takesDay && yearly && rule.byMonth().isEmpty();
        List<Integer> monthDays = takesDay ? List.of(start.getDayOfMonth()) : rule.byMonthDay();
        this.months = Bits.of(takesMonth ? List.of(start.getMonthValue()) : rule.byMonth());
        this.fromStart = Bits.of(monthDays.stream().filter(day -> day > 0).toList());
        this.fromEnd = Bits.of(
                monthDays.stream().filter(day -> day < 0).map(day -> -day).toList());
        this.anyMonthDay = monthDays.isEmpty();
        this.weekdays = Bits.ofWeekdays(rule.byDay());
        this.ordinals = rule.byDay().stream().filter(day -> !day.isEvery()).toList();
        this.ordinalsOfYear = yearly && rule.byMonth().isEmpty();
    }

    /** The days of a month that pass. */
    int days(ProlepticMonth month) {
        if (months != 0 && (months >>> (month.number() - 1) & 1) == 0) {
            return 0;
        }
        int all = -1 >>> (Integer.SIZE - month.length());
        int days = anyMonthDay ? all : all & (fromStart | Integer.reverse(fromEnd) >>> (Integer.SIZE - month.length()));
        return weekdays == 0 && ordinals.isEmpty() ? days : days & (everyWeekday(month) | numberedWeekdays(month));
    }

    private int everyWeekday(ProlepticMonth month) {
        return (int) (Bits.rotatedWeek(weekdays, month.firstWeekday()) * WEEKS);
    }

    private int numberedWeekdays(ProlepticMonth month) {
        int days = 0;
        for (OrdinalWeekday ordinal : ordinals) {
            int day = ordinalsOfYear
                    ? nth(ordinal, month.firstWeekdayOfYear(), month.lengthOfYear()) - month.daysOfYearBefore()
                    : nth(ordinal, month.firstWeekday(), month.length());
            if (day >= 0 && day < LONGEST) {
                days |= 1 << day;
            }
        }
        return days;
    }

    /** How many days after the first the n-th weekday of a stretch comes; beyond the stretch when there is none. */
    private static int nth(OrdinalWeekday ordinal, int firstWeekday, int length) {
        int weekday = ordinal.day().ordinal();
        int first = Math.floorMod(weekday - firstWeekday, WEEK);
        if (ordinal.ordinal() > 0) {
            int day = first + WEEK * (ordinal.ordinal() - 1);
            return day < length ? day : Integer.MAX_VALUE;
        }
        int last = first + (length - 1 - first) / WEEK * WEEK;
        int day = last + WEEK * (ordinal.ordinal() + 1);
        return day >= 0 ? day : Integer.MIN_VALUE / 2;
    }
}

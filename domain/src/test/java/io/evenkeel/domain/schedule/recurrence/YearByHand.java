package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The days of one year of a yearly rule without BYMONTH, found day by day. For what the oracle cannot be asked. */
final class YearByHand {

    private YearByHand() {}

    /** The days, the rule having days of the month of its own. */
    static List<LocalDate> days(RecurrenceRule rule, int year) {
        List<LocalDate> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> isMonthDay(rule, day) && isWeekday(rule, day))
                .toList();
        if (rule.bySetPosition().isEmpty()) {
            return days;
        }
        TreeSet<LocalDate> picked = new TreeSet<>();
        for (int position : rule.bySetPosition()) {
            int index = position > 0 ? position - 1 : days.size() + position;
            if (index >= 0 && index < days.size()) {
                picked.add(days.get(index));
            }
        }
        return new ArrayList<>(picked);
    }

    private static boolean isMonthDay(RecurrenceRule rule, LocalDate day) {
        int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
        return rule.byMonthDay().contains(day.getDayOfMonth())
                || rule.byMonthDay().contains(fromEnd);
    }

    private static boolean isWeekday(RecurrenceRule rule, LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        LocalDate last = day.withDayOfYear(day.lengthOfYear());
        int fromStart = (int) ChronoUnit.WEEKS.between(first, day) + 1;
        int fromEnd = (int) -ChronoUnit.WEEKS.between(day, last) - 1;
        return rule.byDay().stream()
                .filter(weekday -> weekday.day() == day.getDayOfWeek())
                .anyMatch(
                        weekday -> weekday.isEvery() || weekday.ordinal() == fromStart || weekday.ordinal() == fromEnd);
    }
}

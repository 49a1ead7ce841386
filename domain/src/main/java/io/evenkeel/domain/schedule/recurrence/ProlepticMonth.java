package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDate;

/**
 * A month counted from January of the year 0, with what a pattern needs to know of it. Weekdays are 0 for Monday to 6.
 *
 * @param index year times 12 plus the number of the month less 1
 * @param first its first day
 */
record ProlepticMonth(long index, LocalDate first) {

    private static final int MONTHS = 12;

    static ProlepticMonth of(long index) {
        int year = (int) Math.floorDiv(index, (long) MONTHS);
        return new ProlepticMonth(index, LocalDate.of(year, Math.floorMod(index, MONTHS) + 1, 1));
    }

    static long indexOf(long epochDay) {
        return indexOf(LocalDate.ofEpochDay(epochDay));
    }

    static long indexOf(LocalDate date) {
        return (long) date.getYear() * MONTHS + date.getMonthValue() - 1;
    }

    long firstDay() {
        return first.toEpochDay();
    }

    int number() {
        return first.getMonthValue();
    }

    int length() {
        return first.lengthOfMonth();
    }

    int firstWeekday() {
        return first.getDayOfWeek().ordinal();
    }

    int lengthOfYear() {
        return first.lengthOfYear();
    }

    int daysOfYearBefore() {
        return first.getDayOfYear() - 1;
    }

    int firstWeekdayOfYear() {
        return Math.floorMod(firstWeekday() - daysOfYearBefore(), 7);
    }
}

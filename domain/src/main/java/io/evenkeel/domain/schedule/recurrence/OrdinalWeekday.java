package io.evenkeel.domain.schedule.recurrence;

import java.time.DayOfWeek;
import java.util.Comparator;

/**
 * A weekday, either every one of the period or the n-th: {@code weekdaynum} of RFC 5545 section 3.3.10. Immutable.
 *
 * <p>The n-th is counted within the month; within the year when a yearly rule names no month.
 *
 * @param ordinal which one: 1 to 53 from the beginning, -1 to -53 from the end, 0 for every one
 * @param day the weekday
 */
public record OrdinalWeekday(int ordinal, DayOfWeek day) implements Comparable<OrdinalWeekday> {

    private static final int WEEKS_OF_A_YEAR = 53;
    private static final Comparator<OrdinalWeekday> ORDER =
            Comparator.comparingInt(OrdinalWeekday::ordinal).thenComparing(OrdinalWeekday::day);

    /** @throws IllegalArgumentException when the ordinal lies outside -53 to 53 */
    public OrdinalWeekday {
        if (Math.abs((long) ordinal) > WEEKS_OF_A_YEAR) {
            throw RefusalException.outOfRange(RulePart.BYDAY, ordinal, "an ordinal is 1 to 53 or -53 to -1");
        }
    }

    public static OrdinalWeekday every(DayOfWeek day) {
        return new OrdinalWeekday(0, day);
    }

    /** @throws IllegalArgumentException when the ordinal is 0 or lies outside -53 to 53 */
    public static OrdinalWeekday nth(int ordinal, DayOfWeek day) {
        if (ordinal == 0) {
            throw RefusalException.outOfRange(RulePart.BYDAY, ordinal, "an ordinal is 1 to 53 or -53 to -1");
        }
        return new OrdinalWeekday(ordinal, day);
    }

    public boolean isEvery() {
        return ordinal == 0;
    }

    @Override
    public int compareTo(OrdinalWeekday other) {
        return ORDER.compare(this, other);
    }

    /** As it stands in a rule: {@code MO}, {@code 2TU}, {@code -1FR}. */
    @Override
    public String toString() {
        return (isEvery() ? "" : Integer.toString(ordinal)) + code(day);
    }

    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}

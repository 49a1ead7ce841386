package io.evenkeel.domain.schedule.recurrence;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A recurrence rule: the subset of RFC 5545 section 3.3.10 that concerns whole days. Immutable, safe for any thread.
 *
 * <p>Lists are kept sorted and without repetition, so that two rules which say the same with their values in another
 * order are equal. What a rule leaves open (the weekday of {@code FREQ=WEEKLY}, the day of {@code FREQ=MONTHLY}) is
 * taken from the start of the series.
 *
 * <p>BYMONTH, BYMONTHDAY and BYDAY expand or limit as the table of that section says; the effect is that a period holds
 * those of its days which pass all three. BYSETPOS then picks from the days of one period, before those ahead of the
 * start are dropped.
 *
 * @param frequency FREQ, the length of a period
 * @param interval INTERVAL, every how many periods the rule applies; 1 to 999,999,999
 * @param end COUNT, UNTIL or neither
 * @param byMonth BYMONTH, 1 to 12
 * @param byMonthDay BYMONTHDAY, 1 to 31 or -31 to -1, counted from the end; not in weekly rules
 * @param byDay BYDAY; with ordinals only in monthly and yearly rules
 * @param bySetPosition BYSETPOS, 1 to 366 or -366 to -1; only next to another list
 * @param weekStart WKST, the first day of a week; matters to weekly rules alone
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        RuleEnd end,
        List<Integer> byMonth,
        List<Integer> byMonthDay,
        List<OrdinalWeekday> byDay,
        List<Integer> bySetPosition,
        DayOfWeek weekStart) {

    /** @throws IllegalArgumentException when a value is out of range, or parts exclude each other */
    public RecurrenceRule {
        byMonth = canonical(byMonth);
        byMonthDay = canonical(byMonthDay);
        byDay = canonical(byDay);
        bySetPosition = canonical(bySetPosition);
        RuleChecks.requireInterval(interval);
        RuleChecks.requireMonths(byMonth);
        RuleChecks.requireWithin(RulePart.BYMONTHDAY, byMonthDay, 31);
        RuleChecks.requireWithin(RulePart.BYSETPOS, bySetPosition, 366);
        RuleChecks.requireOrdinalsAllowed(frequency, byDay);
        RuleChecks.requireMonthDaysAllowed(frequency, byMonthDay);
        RuleChecks.requireCompany(bySetPosition, byMonth.isEmpty() && byMonthDay.isEmpty() && byDay.isEmpty());
    }

    /** Every period without end, on the weekday, day or date of the start. */
    public static RecurrenceRule every(Frequency frequency) {
        return new RecurrenceRule(
                frequency, 1, new RuleEnd.Never(), List.of(), List.of(), List.of(), List.of(), DayOfWeek.MONDAY);
    }

    /**
     * The rule that a text states, or a refusal that names the part. No part is ever ignored.
     *
     * <p>Upper and lower case are the same, the order of the parts is free, a part may stand once. The text is the value
     * alone, without {@code RRULE:}, and of at most 10,000 characters. Linear in its length.
     */
    public static RecurrenceOutcome<RecurrenceRule> parse(String text) {
        return RefusalException.caught(() -> RuleParser.parse(text));
    }

    public RecurrenceRule withInterval(int newInterval) {
        return new RecurrenceRule(frequency, newInterval, end, byMonth, byMonthDay, byDay, bySetPosition, weekStart);
    }

    public RecurrenceRule withEnd(RuleEnd newEnd) {
        return new RecurrenceRule(frequency, interval, newEnd, byMonth, byMonthDay, byDay, bySetPosition, weekStart);
    }

    public RecurrenceRule withByMonth(Integer... months) {
        return new RecurrenceRule(
                frequency, interval, end, List.of(months), byMonthDay, byDay, bySetPosition, weekStart);
    }

    public RecurrenceRule withByMonthDay(Integer... days) {
        return new RecurrenceRule(frequency, interval, end, byMonth, List.of(days), byDay, bySetPosition, weekStart);
    }

    public RecurrenceRule withByDay(OrdinalWeekday... days) {
        return new RecurrenceRule(
                frequency, interval, end, byMonth, byMonthDay, List.of(days), bySetPosition, weekStart);
    }

    public RecurrenceRule withBySetPosition(Integer... positions) {
        return new RecurrenceRule(frequency, interval, end, byMonth, byMonthDay, byDay, List.of(positions), weekStart);
    }

    public RecurrenceRule withWeekStart(DayOfWeek newWeekStart) {
        return new RecurrenceRule(frequency, interval, end, byMonth, byMonthDay, byDay, bySetPosition, newWeekStart);
    }

    /** The canonical text, which {@link #parse} turns into an equal rule. What has its default is left out. */
    @Override
    public String toString() {
        return RuleWriter.write(this);
    }

    private static <T extends Comparable<T>> List<T> canonical(List<T> values) {
        return values.stream().sorted().distinct().toList();
    }
}

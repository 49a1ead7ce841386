package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recurrenceset.OfRule;

/**
 * The oracle: lib-recur 0.17.1 on local times without a zone, which leaves offsets to java.time.
 *
 * <p>Where it deviates from RFC 5545, and how it is asked all the same ({@code LibRecurDeviationsTest} pins the first
 * three):
 *
 * <ol>
 *   <li>{@code FREQ=YEARLY;BYMONTHDAY=} without BYMONTH stays in the month of the start. In the table of section 3.3.10
 *       BYMONTHDAY expands a year, so the days of every month are meant. It is told all twelve months. That would change
 *       the meaning of numbered weekdays from those of the year to those of the month, so that these rules, and only
 *       these, are left out and compared with {@link YearByHand}.
 *   <li>{@code FREQ=YEARLY;BYSETPOS=} with months counts the positions of the first year from the month of the start.
 *       "A set of recurrence instances starts at the beginning of the interval defined by the FREQ rule part." It is
 *       started on January 1, and COUNT is applied here.
 *   <li>It gives up on a rule that matches nothing for long, also where it would match in the end. What it gave before
 *       is compared.
 *   <li>UNTIL as a date next to a start with a time is not for it to judge; it is told the last second of the date.
 *       UNTIL in UTC is applied by {@link ReferenceExpansion}, because a time without a zone has no instant.
 * </ol>
 */
final class LibRecur {

    private static final Integer[] EVERY_MONTH = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    private static final int LONGEST_YEARS = 60;

    private LibRecur() {}

    /**
     * Original local starts in order.
     *
     * @param complete whether there are no more
     */
    record Starts(List<LocalDateTime> inOrder, boolean complete) {

        /** Everything up to here is known. */
        LocalDateTime horizon() {
            return complete ? LocalDateTime.MAX : inOrder.get(inOrder.size() - 1);
        }
    }

    /** Whether the oracle can be asked about a rule at all. */
    static boolean judges(RecurrenceRule rule) {
        return !(needsMonths(rule) && rule.byDay().stream().anyMatch(day -> !day.isEvery()));
    }

    /** The first instance at a time or after it; empty when the oracle finds none. */
    static Optional<LocalDateTime> firstFrom(LocalDateTime from, RecurrenceRule rule) {
        return judges(rule) ? ofRule(from, rule, 1).inOrder().stream().findFirst() : Optional.empty();
    }

    /** The first starts of a series, additional dates merged in and exceptions taken out. */
    static Starts starts(RecurrenceDefinition definition, int limit) {
        Starts rule = ofRule(definition.start(), Objects.requireNonNull(definition.rule()), limit);
        if (rule.inOrder().isEmpty()) {
            return rule;
        }
        TreeSet<LocalDateTime> starts = new TreeSet<>(rule.inOrder());
        starts.addAll(definition.recurrenceDates());
        definition.exceptionDates().forEach(starts::remove);
        return new Starts(List.copyOf(starts.headSet(rule.horizon(), true)), rule.complete());
    }

    private static Starts ofRule(LocalDateTime start, RecurrenceRule rule, int limit) {
        boolean early =
                rule.frequency() == Frequency.YEARLY && !rule.bySetPosition().isEmpty();
        LocalDateTime first = early ? start.withDayOfYear(1) : start;
        int most = early ? rule.end().match(() -> limit, RuleEnd.Count::instances, until -> limit) : limit;
        RecurrenceRule told = early ? withoutCount(withDay(rule, start)) : rule;
        List<LocalDateTime> starts = new ArrayList<>();
        try {
            Iterator<DateTime> instances = new OfRule(translated(told), floating(first)).iterator();
            while (starts.size() < Math.min(most, limit) && instances.hasNext()) {
                LocalDateTime next = local(instances.next());
                if (!next.isBefore(start)) {
                    starts.add(next);
                }
                if (next.isAfter(start.plusYears(LONGEST_YEARS))) {
                    return new Starts(starts, false);
                }
            }
            return new Starts(starts, !instances.hasNext() || (starts.size() == most && most < limit));
        } catch (IllegalArgumentException | IllegalStateException gaveUp) {
            return new Starts(starts, false);
        }
    }

    private static RecurrenceRule withoutCount(RecurrenceRule rule) {
        return rule.withEnd(rule.end().match(RuleEnd.Never::new, count -> new RuleEnd.Never(), until -> until));
    }

    private static RecurrenceRule withDay(RecurrenceRule rule, LocalDateTime start) {
        boolean hasDay = !rule.byDay().isEmpty() || !rule.byMonthDay().isEmpty();
        return hasDay ? rule : rule.withByMonthDay(start.getDayOfMonth());
    }

    private static boolean needsMonths(RecurrenceRule rule) {
        return rule.frequency() == Frequency.YEARLY
                && rule.byMonth().isEmpty()
                && !rule.byMonthDay().isEmpty();
    }

    private static org.dmfs.rfc5545.recur.RecurrenceRule translated(RecurrenceRule rule) {
        RuleEnd end = rule.end().match(rule::end, count -> count, LibRecur::translated);
        RecurrenceRule told = needsMonths(rule) ? rule.withByMonth(EVERY_MONTH) : rule;
        return read(told.withEnd(end).toString());
    }

    private static RuleEnd translated(Until until) {
        return until.form() == UntilForm.UTC ? new RuleEnd.Never() : Until.local(until.lastInclusive());
    }

    /** The rule in the terms of the oracle, word for word. */
    static org.dmfs.rfc5545.recur.RecurrenceRule read(String rule) {
        try {
            return new org.dmfs.rfc5545.recur.RecurrenceRule(rule, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException invalid) {
            throw new AssertionError("the oracle does not read " + rule, invalid);
        }
    }

    static DateTime floating(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}

package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The original local starts of a series: those of the rule and the single ones, less the exceptions. They are what
 * recurrence ids name. Not changed once made.
 */
final class OriginalStarts {

    /** A series without a rule has its start, which is the first day of any rule that counts to one. */
    private static final RecurrenceRule ONCE =
            RecurrenceRule.every(Frequency.DAILY).withEnd(new RuleEnd.Count(1));

    private final LocalTime time;
    private final RuleDates dates;
    private final Set<LocalDateTime> exceptions;
    private final List<LocalDateTime> singles;

    /** @throws RefusalException when the start is no instance of the rule */
    OriginalStarts(RecurrenceDefinition definition) {
        RecurrenceRule rule = definition.rule();
        this.time = definition.start().toLocalTime();
        this.dates = new RuleDates(rule == null ? ONCE : rule, definition.start(), definition.zone());
        this.exceptions = new HashSet<>(definition.exceptionDates());
        this.singles = definition.recurrenceDates().stream()
                .filter(date -> !exceptions.contains(date) && !isByRule(date))
                .toList();
    }

    boolean contains(LocalDateTime id) {
        return !exceptions.contains(id) && (isByRule(id) || Collections.binarySearch(singles, id) >= 0);
    }

    /** The starts that the rule does not give, in order. */
    List<LocalDateTime> singles() {
        return singles;
    }

    /** The dates of the rule, exceptions included, between two epoch days, both inclusive. */
    DayCursor ruleDates(long fromDay, long toDay) {
        return dates.cursor(fromDay, toDay);
    }

    /** The time of day at which every instance of the rule starts. */
    LocalTime ruleTime() {
        return time;
    }

    /** What of the rule takes no place where the rule puts it: exceptions, and what an override names by itself. */
    Set<LocalDateTime> takenOut(List<RecurrenceOverride> overrides) {
        Set<LocalDateTime> out = new HashSet<>(exceptions);
        for (RecurrenceOverride override : overrides) {
            if (override.range() == OverrideRange.THIS) {
                out.add(override.recurrenceId());
            }
        }
        return out;
    }

    private boolean isByRule(LocalDateTime id) {
        return id.toLocalTime().equals(time) && dates.contains(id.toLocalDate());
    }
}

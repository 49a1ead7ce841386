package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a series is made of, RFC 5545 section 3.8.5: a start, and the dates added, taken away and changed. Immutable.
 *
 * <p>Whether the parts fit each other is found out by {@link Recurrence#of}. All local times are at second resolution,
 * fractions are dropped; lists of them are kept sorted and without repetition.
 *
 * @param start DTSTART, the first instance, on the clock on the wall of the zone; years 1 to 9999
 * @param zone where the series takes place
 * @param durationSeconds how long an instance takes on the time line, at least 1
 * @param rule RRULE; null for a series of single dates
 * @param recurrenceDates RDATE, local starts that are added; one that the rule gives as well counts once
 * @param exceptionDates EXDATE, original local starts that are taken away; one that meets no instance has no effect
 * @param overrides changes to instances
 */
public record RecurrenceDefinition(
        LocalDateTime start,
        ZoneId zone,
        long durationSeconds,
        @Nullable RecurrenceRule rule,
        List<LocalDateTime> recurrenceDates,
        List<LocalDateTime> exceptionDates,
        List<RecurrenceOverride> overrides) {

    /** @throws IllegalArgumentException when the duration is below 1 second or a date lies outside the years 1 to 9999 */
    public RecurrenceDefinition {
        DefinitionChecks.requireYear("start", start);
        DefinitionChecks.requireDuration(durationSeconds);
        start = start.truncatedTo(ChronoUnit.SECONDS);
        recurrenceDates = canonical("a recurrence date", recurrenceDates);
        exceptionDates = canonical("an exception date", exceptionDates);
        overrides = List.copyOf(overrides);
    }

    /** A single instance. */
    public static RecurrenceDefinition once(LocalDateTime start, ZoneId zone, long durationSeconds) {
        return new RecurrenceDefinition(start, zone, durationSeconds, null, List.of(), List.of(), List.of());
    }

    public RecurrenceDefinition withRule(@Nullable RecurrenceRule newRule) {
        return new RecurrenceDefinition(
                start, zone, durationSeconds, newRule, recurrenceDates, exceptionDates, overrides);
    }

    public RecurrenceDefinition withRecurrenceDates(Collection<LocalDateTime> dates) {
        return new RecurrenceDefinition(
                start, zone, durationSeconds, rule, List.copyOf(dates), exceptionDates, overrides);
    }

    public RecurrenceDefinition withExceptionDates(Collection<LocalDateTime> dates) {
        return new RecurrenceDefinition(
                start, zone, durationSeconds, rule, recurrenceDates, List.copyOf(dates), overrides);
    }

    public RecurrenceDefinition withOverrides(Collection<? extends RecurrenceOverride> newOverrides) {
        return new RecurrenceDefinition(
                start, zone, durationSeconds, rule, recurrenceDates, exceptionDates, List.copyOf(newOverrides));
    }

    private static List<LocalDateTime> canonical(String name, List<LocalDateTime> times) {
        times.forEach(time -> DefinitionChecks.requireYear(name, time));
        return times.stream()
                .map(time -> time.truncatedTo(ChronoUnit.SECONDS))
                .sorted()
                .distinct()
                .toList();
    }
}

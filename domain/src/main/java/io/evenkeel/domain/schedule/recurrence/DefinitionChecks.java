package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.DATE_BEFORE_START;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.REPEATED_OVERRIDE;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.TOO_MANY_ENTRIES;
import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.UNKNOWN_INSTANCE;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the parts of a definition must be by themselves, and to each other. */
final class DefinitionChecks {

    static final int LARGEST_LIST = 10_000;
    private static final int LAST_YEAR = 9999;

    private DefinitionChecks() {}

    static void requireYear(String name, LocalDateTime time) {
        if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(name + " must lie in the years 1 to 9999, but was " + time);
        }
    }

    static void requireDuration(long durationSeconds) {
        if (durationSeconds < 1) {
            throw new IllegalArgumentException("durationSeconds must be at least 1, but was " + durationSeconds);
        }
    }

    static void requireSizes(RecurrenceDefinition definition) {
        requireSize("RDATE", definition.recurrenceDates());
        requireSize("EXDATE", definition.exceptionDates());
        requireSize("RECURRENCE-ID", definition.overrides());
    }

    static void requireDatesAfterStart(RecurrenceDefinition definition) {
        for (LocalDateTime date : definition.recurrenceDates()) {
            if (date.isBefore(definition.start())) {
                throw new RefusalException(
                        DATE_BEFORE_START, "RDATE", date, "start the series at its first date: " + date);
            }
        }
    }

    static void requireDistinct(List<RecurrenceOverride> overrides) {
        Map<OverrideRange, Set<LocalDateTime>> named = new EnumMap<>(OverrideRange.class);
        for (RecurrenceOverride override : overrides) {
            LocalDateTime id = override.recurrenceId();
            if (!named.computeIfAbsent(override.range(), range -> new HashSet<>())
                    .add(id)) {
                throw new RefusalException(
                        REPEATED_OVERRIDE,
                        "RECURRENCE-ID",
                        id,
                        "keep one override " + override.range() + " of that instance");
            }
        }
    }

    static void requireKnown(List<RecurrenceOverride> overrides, OriginalStarts starts) {
        for (RecurrenceOverride override : overrides) {
            if (!starts.contains(override.recurrenceId())) {
                throw new RefusalException(
                        UNKNOWN_INSTANCE,
                        "RECURRENCE-ID",
                        override.recurrenceId(),
                        "name an instance by its original local start, one that no EXDATE takes away");
            }
        }
    }

    private static void requireSize(String part, List<?> entries) {
        if (entries.size() > LARGEST_LIST) {
            throw new RefusalException(
                    TOO_MANY_ENTRIES, part, entries.size(), "keep at most " + LARGEST_LIST + " of them in a series");
        }
    }
}

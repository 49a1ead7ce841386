package io.evenkeel.domain.schedule.recurrence;

import io.evenkeel.domain.time.Interval;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The instances of a series as they are defined: the oracle's starts one by one, without a thought for cost. */
final class ReferenceExpansion {

    private ReferenceExpansion() {}

    /** What must be found in a window that lies before the horizon of the starts. */
    static List<Instance> of(RecurrenceDefinition definition, LibRecur.Starts starts, Interval window) {
        List<Instance> instances = new ArrayList<>();
        for (LocalDateTime id : starts.inOrder()) {
            Instance instance = isWithinUtcEnd(definition, id) ? placed(definition, id) : null;
            if (instance != null
                    && instance.planned().startSecondInclusive() >= window.startSecondInclusive()
                    && instance.planned().startSecondInclusive() < window.endSecondExclusive()) {
                instances.add(instance);
            }
        }
        instances.sort(
                Comparator.comparing((Instance instance) -> instance.planned().start())
                        .thenComparing(Instance::recurrenceId));
        return instances;
    }

    /** Whether UNTIL in UTC, which the oracle was not told of, lets a start through; single dates always pass. */
    static boolean isWithinUtcEnd(RecurrenceDefinition definition, LocalDateTime id) {
        RuleEnd end = Objects.requireNonNull(definition.rule()).end();
        return end.match(
                () -> true,
                count -> true,
                until -> until.form() != UntilForm.UTC
                        || new TreeSet<>(definition.recurrenceDates()).contains(id)
                        || !id.atZone(definition.zone())
                                .toInstant()
                                .isAfter(until.lastInclusive().toInstant(ZoneOffset.UTC)));
    }

    private static @Nullable Instance placed(RecurrenceDefinition definition, LocalDateTime id) {
        RecurrenceOverride decisive = decisive(definition.overrides(), id);
        if (decisive == null) {
            return instance(definition, id, id, definition.durationSeconds());
        }
        return decisive.<@Nullable Instance>match(
                moved -> instance(
                        definition,
                        id,
                        id.plus(Duration.between(moved.recurrenceId(), moved.newLocalStart())),
                        moved.durationSeconds()),
                cancelled -> null);
    }

    private static @Nullable RecurrenceOverride decisive(List<RecurrenceOverride> overrides, LocalDateTime id) {
        RecurrenceOverride latest = null;
        for (RecurrenceOverride override : overrides) {
            if (override.range() == OverrideRange.THIS) {
                if (override.recurrenceId().equals(id)) {
                    return override;
                }
            } else if (!override.recurrenceId().isAfter(id)
                    && (latest == null || override.recurrenceId().isAfter(latest.recurrenceId()))) {
                latest = override;
            }
        }
        return latest;
    }

    private static Instance instance(
            RecurrenceDefinition definition, LocalDateTime id, LocalDateTime local, long durationSeconds) {
        long start = local.atZone(definition.zone()).toEpochSecond();
        return new Instance(id, local, new Interval(start, start + durationSeconds));
    }
}

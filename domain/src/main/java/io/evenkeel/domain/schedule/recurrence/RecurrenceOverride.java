package io.evenkeel.domain.schedule.recurrence;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * A change to instances of a series, RFC 5545 sections 3.8.4.4 and 3.2.13. Immutable.
 *
 * <p>It names an instance by its recurrence id: the local start that the rule or an additional date gives it, whatever
 * other overrides do to it. Of two that concern an instance the one with {@link OverrideRange#THIS} holds, then the one
 * that begins later; they do not add up.
 */
public sealed interface RecurrenceOverride {

    /** The original local start of the instance, at second resolution. */
    LocalDateTime recurrenceId();

    /** Whether the instances after it are concerned as well. */
    OverrideRange range();

    /** Handles both cases. */
    <T> T match(Function<Moved, T> onMoved, Function<Cancelled, T> onCancelled);

    /**
     * Instances that take place at another time or take another length.
     *
     * <p>Those that follow move by the same difference of local times: from 13:00 to 15:00 moves each by two hours on
     * the clock on the wall, whatever the offset of its day.
     *
     * @param recurrenceId the original local start; fractions of a second are dropped
     * @param range which instances
     * @param newLocalStart where the named instance starts; fractions of a second are dropped
     * @param durationSeconds how long each takes, at least 1 second on the time line
     */
    record Moved(LocalDateTime recurrenceId, OverrideRange range, LocalDateTime newLocalStart, long durationSeconds)
            implements RecurrenceOverride {

        /** @throws IllegalArgumentException when the duration is below 1 second or a date lies outside 1 to 9999 */
        public Moved {
            DefinitionChecks.requireYear("recurrenceId", recurrenceId);
            DefinitionChecks.requireYear("newLocalStart", newLocalStart);
            DefinitionChecks.requireDuration(durationSeconds);
            recurrenceId = recurrenceId.truncatedTo(ChronoUnit.SECONDS);
            newLocalStart = newLocalStart.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public <T> T match(Function<Moved, T> onMoved, Function<Cancelled, T> onCancelled) {
            return onMoved.apply(this);
        }

        /** How many seconds later by the clock on the wall; negative for earlier. */
        long shiftSeconds() {
            return ChronoUnit.SECONDS.between(recurrenceId, newLocalStart);
        }
    }

    /**
     * Instances that do not take place.
     *
     * @param recurrenceId the original local start; fractions of a second are dropped
     * @param range which instances
     */
    record Cancelled(LocalDateTime recurrenceId, OverrideRange range) implements RecurrenceOverride {

        /** @throws IllegalArgumentException when the date lies outside the years 1 to 9999 */
        public Cancelled {
            DefinitionChecks.requireYear("recurrenceId", recurrenceId);
            recurrenceId = recurrenceId.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public <T> T match(Function<Moved, T> onMoved, Function<Cancelled, T> onCancelled) {
            return onCancelled.apply(this);
        }
    }
}

package io.evenkeel.domain.schedule.recurrence;

import java.util.function.Function;

/**
 * What was asked for, or the reason why there is none.
 *
 * @param <T> what was asked for
 */
public sealed interface RecurrenceOutcome<T> {

    /** Handles both cases. */
    <R> R match(Function<? super T, ? extends R> onAccepted, Function<RecurrenceRefusal, ? extends R> onRefused);

    /**
     * What was asked for.
     *
     * @param value the result
     */
    record Accepted<T>(T value) implements RecurrenceOutcome<T> {
        @Override
        public <R> R match(
                Function<? super T, ? extends R> onAccepted, Function<RecurrenceRefusal, ? extends R> onRefused) {
            return onAccepted.apply(value);
        }
    }

    /**
     * No result.
     *
     * @param refusal why, and what to do
     */
    record Refused<T>(RecurrenceRefusal refusal) implements RecurrenceOutcome<T> {
        @Override
        public <R> R match(
                Function<? super T, ? extends R> onAccepted, Function<RecurrenceRefusal, ? extends R> onRefused) {
            return onRefused.apply(refusal);
        }
    }
}

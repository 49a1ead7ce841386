package io.evenkeel.application.port.in.series;

import java.util.function.Function;

/**
 * What was asked for, or the reason why there is none.
 *
 * @param <T> what was asked for
 */
public sealed interface SeriesOutcome<T> {

    /** Handles both cases. */
    <R> R match(Function<? super T, ? extends R> onAnswer, Function<Refused<T>, ? extends R> onRefusal);

    /**
     * What was asked for.
     *
     * @param value the answer
     */
    record Answered<T>(T value) implements SeriesOutcome<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> onAnswer, Function<Refused<T>, ? extends R> onRefusal) {
            return onAnswer.apply(value);
        }
    }

    /**
     * No answer, and nothing was booked.
     *
     * @param reason why
     * @param message the reason and what to do, for people
     */
    record Refused<T>(SeriesRefusal reason, String message) implements SeriesOutcome<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> onAnswer, Function<Refused<T>, ? extends R> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}

package io.evenkeel.application.port.in.statistics;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report, or the reason why there is none. */
public sealed interface StatisticsOutcome {

    /** Handles both cases. */
    <T> T match(Function<StatisticsAnswer, T> onAnswer, Function<Refused, T> onRefusal);

    /**
     * The report.
     *
     * @param answer the numbers and how they came about
     */
    record Answered(StatisticsAnswer answer) implements StatisticsOutcome {
        @Override
        public <T> T match(Function<StatisticsAnswer, T> onAnswer, Function<Refused, T> onRefusal) {
            return onAnswer.apply(answer);
        }
    }

    /**
     * No report.
     *
     * @param reason why
     * @param message the reason and what to do, for people
     * @param retryAfter after how long asking again makes sense; null when nobody knows, or never
     */
    record Refused(
            StatisticsRefusal reason,
            String message,
            @Nullable Duration retryAfter) implements StatisticsOutcome {

        /** One of which nobody knows when it ends. */
        public Refused(StatisticsRefusal reason, String message) {
            this(reason, message, null);
        }

        @Override
        public <T> T match(Function<StatisticsAnswer, T> onAnswer, Function<Refused, T> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}

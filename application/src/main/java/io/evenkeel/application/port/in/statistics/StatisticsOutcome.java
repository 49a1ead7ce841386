package io.evenkeel.application.port.in.statistics;

import java.util.function.Function;

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
     */
    record Refused(StatisticsRefusal reason, String message) implements StatisticsOutcome {
        @Override
        public <T> T match(Function<StatisticsAnswer, T> onAnswer, Function<Refused, T> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}

package io.evenkeel.domain.schedule.recurrence;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a rule ends: never, after a number of instances (COUNT), or at a bound (UNTIL), RFC 5545 section 3.3.10.
 *
 * <p>{@code toString} gives the part of the rule, empty for a rule without end.
 */
public sealed interface RuleEnd permits RuleEnd.Never, RuleEnd.Count, Until {

    /** Handles each case. */
    <T> T match(Supplier<T> onNever, Function<Count, T> onCount, Function<Until, T> onUntil);

    /** No end but that of the year 9999. */
    record Never() implements RuleEnd {
        @Override
        public <T> T match(Supplier<T> onNever, Function<Count, T> onCount, Function<Until, T> onUntil) {
            return onNever.get();
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * An end after so many instances of the rule. The start of the series is the first; those that an exception or an
     * override takes away count all the same, additional dates do not.
     *
     * @param instances 1 to 999,999,999
     */
    record Count(int instances) implements RuleEnd {

        /** @throws IllegalArgumentException when the number is out of range */
        public Count {
            RuleChecks.requireCount(instances);
        }

        @Override
        public <T> T match(Supplier<T> onNever, Function<Count, T> onCount, Function<Until, T> onUntil) {
            return onCount.apply(this);
        }

        @Override
        public String toString() {
            return RulePart.COUNT + "=" + instances;
        }
    }
}

package io.evenkeel.domain.statistics;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of a computation that was given a budget.
 *
 * @param <T> what it computes
 */
public sealed interface Budgeted<T> {

    /** Runs a computation; passing the budget on the way is a refusal, anything else thrown goes to the caller. */
    static <T> Budgeted<T> of(Supplier<T> computation) {
        try {
            return new Within<>(computation.get());
        } catch (BudgetExceededException exceeded) {
            return new Exceeded<>(exceeded.refusal());
        }
    }

    /** Handles both cases. */
    <R> R match(Function<? super T, ? extends R> onResult, Function<BudgetRefusal, ? extends R> onRefusal);

    /**
     * It was done.
     *
     * @param result what it computed
     */
    record Within<T>(T result) implements Budgeted<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> onResult, Function<BudgetRefusal, ? extends R> onRefusal) {
            return onResult.apply(result);
        }
    }

    /**
     * It would have taken too much.
     *
     * @param refusal of what
     */
    record Exceeded<T>(BudgetRefusal refusal) implements Budgeted<T> {
        @Override
        public <R> R match(Function<? super T, ? extends R> onResult, Function<BudgetRefusal, ? extends R> onRefusal) {
            return onRefusal.apply(refusal);
        }
    }
}

package io.evenkeel.domain.schedule.plan;

import java.util.function.Function;

/** What came of a request for a plan. */
public sealed interface PlanOutcome {

    /** The result of the one function that fits. */
    <T> T match(Function<Planned, T> onPlan, Function<Refused, T> onRefusal);

    /**
     * There is a plan, though maybe not for every session.
     *
     * @param plan who gives what
     */
    record Planned(Plan plan) implements PlanOutcome {
        @Override
        public <T> T match(Function<Planned, T> onPlan, Function<Refused, T> onRefusal) {
            return onPlan.apply(this);
        }
    }

    /**
     * The request makes no sense, or asks for too much.
     *
     * @param refusal why, and what to do
     */
    record Refused(PlanRefusal refusal) implements PlanOutcome {
        @Override
        public <T> T match(Function<Planned, T> onPlan, Function<Refused, T> onRefusal) {
            return onRefusal.apply(this);
        }
    }
}

package io.evenkeel.application.port.in.schedule;

import io.evenkeel.application.time.Deadline;

/** Proposes who could give the sessions that have no trainer. Safe for any thread. */
@FunctionalInterface
public interface GeneratePlanUseCase {

    /**
     * A proposal, or a refusal. Equal data and an equal request give an equal proposal.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    ScheduleOutcome<GeneratedPlan> generatePlan(GeneratePlanRequest request, Deadline deadline);
}

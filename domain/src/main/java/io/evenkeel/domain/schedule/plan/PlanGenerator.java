package io.evenkeel.domain.schedule.plan;

import static io.evenkeel.domain.schedule.plan.PlanCase.NOBODY;

import java.util.ArrayList;
import java.util.List;

/**
 * Assigns trainers to sessions: the hard rules ({@link PlanRule}) hold for whatever it assigns, and among the plans that
 * keep them it looks for one with a small {@link PlanObjective}.
 *
 * <p>Most-constrained-first construction, then a local search bounded by iterations. The plan is a function of the request
 * alone: no clock, no floating point, no order of a hash table; the order of the sessions in the request does not matter.
 * What is assigned is in no conflict about trainers with another session, unless fixed sessions are among themselves, and
 * can be claimed in a store. The plan need not be the best one: the problem is NP-hard.
 *
 * <p>With n open sessions, f fixed ones, t trainers with r rules each and i iterations: O(n t (r log r + log f)) to find
 * the candidates, O(n^2 t) looks for the first plan, and for each iteration a handful of sessions that look at t
 * trainers in O(t + n / 64) each. Memory is O(n t + f). Without state, safe for any thread.
 */
public final class PlanGenerator {

    private PlanGenerator() {}

    /** The plan for a request, or a refusal when the request makes no sense or passes one of its limits. */
    public static PlanOutcome generate(PlanRequest request) {
        return RequestChecks.refusal(request)
                .<PlanOutcome>map(PlanOutcome.Refused::new)
                .orElseGet(() -> new PlanOutcome.Planned(plan(request)));
    }

    private static Plan plan(PlanRequest request) {
        Draft draft = new Draft(new PlanCase(request));
        new Construction(draft).run();
        new LocalSearch(draft, request.search().seed()).run(request.search().iterations());
        return plan(draft);
    }

    private static Plan plan(Draft draft) {
        PlanCase plan = draft.plan();
        Explainer explainer = new Explainer(draft);
        List<Assignment> assignments = new ArrayList<>();
        List<UnassignedSession> unassigned = new ArrayList<>();
        for (int session = 0; session < plan.open().size(); session++) {
            int trainer = draft.trainerOf(session);
            if (trainer == NOBODY) {
                unassigned.add(explainer.explain(session));
            } else {
                assignments.add(new Assignment(
                        plan.open().get(session).session().id(),
                        plan.assignees().get(trainer).trainer().id()));
            }
        }
        return new Plan(assignments, draft.objective(), unassigned);
    }
}

package io.evenkeel.domain.schedule.plan;

import java.util.List;

/**
 * Who gives which open session. Every open session of the request is in one of the two lists, each of which is ordered by
 * planned start, planned end and id. Immutable.
 *
 * @param assignments the open sessions that have a trainer now, those included that keep the one they had
 * @param objective how good the plan is
 * @param unassigned the open sessions that nobody can give while the others stay as they are, and why
 */
public record Plan(List<Assignment> assignments, PlanObjective objective, List<UnassignedSession> unassigned) {

    public Plan {
        assignments = List.copyOf(assignments);
        unassigned = List.copyOf(unassigned);
    }
}

package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.schedule.plan.PlanObjective;
import io.evenkeel.domain.schedule.plan.UnassignedSession;
import io.evenkeel.domain.session.Session;
import java.util.List;

/**
 * A proposal: who could give which session. Nothing is stored.
 *
 * @param assigned by planned start
 * @param unassigned by planned start
 * @param objective how good it is
 */
public record GeneratedPlan(List<Assigned> assigned, List<Unassigned> unassigned, PlanObjective objective) {

    /** Copies the lists. */
    public GeneratedPlan {
        assigned = List.copyOf(assigned);
        unassigned = List.copyOf(unassigned);
    }

    /**
     * A session that somebody could give.
     *
     * @param session as it is stored, with the trainer it has
     * @param activityName what people call its activity
     * @param trainer who could give it
     */
    public record Assigned(Session session, String activityName, NamedTrainer trainer) {

        /** Whether somebody else has it now. */
        public boolean isChange() {
            return session.trainer() != null && !session.trainer().equals(trainer.id());
        }
    }

    /**
     * A session that nobody can give.
     *
     * @param session as it is stored
     * @param activityName what people call its activity
     * @param explanation which rule removes whom
     */
    public record Unassigned(Session session, String activityName, UnassignedSession explanation) {}
}

package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.SessionId;
import java.util.List;

/**
 * Why a trainer cannot give a session.
 *
 * @param rule the first rule, in their order, that stands against it
 * @param trainer whom it removes
 * @param blocking the trainer's sessions that are in the way, by their start; empty unless the rule is
 *     {@link PlanRule#OVERLAP} or {@link PlanRule#REST}
 */
public record Removal(PlanRule rule, TrainerId trainer, List<SessionId> blocking) {

    public Removal {
        blocking = List.copyOf(blocking);
    }

    static Removal of(PlanRule rule, TrainerId trainer) {
        return new Removal(rule, trainer, List.of());
    }
}

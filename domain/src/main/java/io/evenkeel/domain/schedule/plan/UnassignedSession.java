package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * A session that nobody can give, and why. The rules are asked in their order, each about the trainers that those before
 * it left; every trainer of the roster is removed by exactly one. The explanation is about this plan: it does not say that
 * no other plan could give the session to somebody.
 *
 * @param session what nobody gives
 * @param removals one for each trainer of the roster, by rule and then by trainer
 */
public record UnassignedSession(SessionId session, List<Removal> removals) {

    public UnassignedSession {
        removals = List.copyOf(removals);
    }

    /** The rule that removed the last candidate; empty when the roster has no trainer at all. */
    public Optional<PlanRule> lastRule() {
        return removals.isEmpty()
                ? Optional.empty()
                : Optional.of(removals.get(removals.size() - 1).rule());
    }

    /** What a rule removed, by trainer. */
    public List<Removal> removedBy(PlanRule rule) {
        return removals.stream().filter(removal -> removal.rule() == rule).toList();
    }
}

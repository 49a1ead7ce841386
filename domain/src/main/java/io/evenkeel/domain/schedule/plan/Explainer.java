package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Says about a finished draft why nobody can take a session. O(trainers) looks at all sessions of a trainer. */
final class Explainer {

    private final Draft draft;

    Explainer(Draft draft) {
        this.draft = draft;
    }

    UnassignedSession explain(int session) {
        List<Removal> removals = new ArrayList<>();
        for (int trainer = 0; trainer < draft.plan().assignees().size(); trainer++) {
            removals.add(removal(session, trainer));
        }
        removals.sort(Comparator.comparing(Removal::rule)); // Stable: within a rule the order of the trainers stays.
        return new UnassignedSession(id(session), removals);
    }

    private Removal removal(int session, int trainer) {
        Assignee assignee = draft.plan().assignees().get(trainer);
        TrainerId id = assignee.trainer().id();
        Optional<PlanRule> own = assignee.ownRule(session);
        if (own.isPresent()) {
            return Removal.of(own.get(), id);
        }
        List<SessionId> overlapping =
                blocking(assignee.fixedOverlapping(session), trainer, other -> assignee.overlaps(session, other));
        if (!overlapping.isEmpty()) {
            return new Removal(PlanRule.OVERLAP, id, overlapping);
        }
        List<SessionId> tooClose =
                blocking(assignee.fixedTooClose(session), trainer, other -> assignee.isTooClose(session, other));
        if (!tooClose.isEmpty()) {
            return new Removal(PlanRule.REST, id, tooClose);
        }
        if (!draft.fitsWeek(session, trainer)) {
            return Removal.of(PlanRule.WEEKLY_MAXIMUM, id);
        }
        throw new IllegalStateException(id.value() + " can give " + id(session).value() + ", yet nobody does");
    }

    private List<SessionId> blocking(Stream<Duty> fixed, int trainer, IntPredicate isBlocking) {
        Stream<Duty> given = draft.given(trainer).stream()
                .filter(isBlocking)
                .mapToObj(draft.plan().open()::get);
        return Stream.concat(fixed, given)
                .sorted(Duty.ORDER)
                .map(duty -> duty.session().id())
                .toList();
    }

    private SessionId id(int session) {
        return draft.plan().open().get(session).session().id();
    }
}

package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tests ask of plans. */
final class Plans {

    private Plans() {}

    static Plan of(PlanRequest request) {
        return PlanGenerator.generate(request).match(PlanOutcome.Planned::plan, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    /** Who gives what. */
    static Map<SessionId, Trainer> given(Plan plan, PlanRequest request) {
        Map<SessionId, Trainer> given = new HashMap<>();
        for (Assignment one : plan.assignments()) {
            given.put(one.session(), request.roster().trainer(one.trainer()).orElseThrow());
        }
        return given;
    }

    /** The schedule as it is after the plan. */
    static List<Session> applied(Plan plan, PlanRequest request) {
        Map<SessionId, Trainer> given = given(plan, request);
        NaiveRules rules = new NaiveRules(request);
        List<Session> applied = new ArrayList<>(rules.fixed());
        for (Session session : rules.open()) {
            Trainer trainer = given.get(session.id());
            applied.add(session.withTrainer(trainer == null ? null : trainer.id()));
        }
        return applied;
    }

    /** Every assignment that breaks a hard rule, in words. */
    static List<String> broken(Plan plan, PlanRequest request) {
        NaiveRules rules = new NaiveRules(request);
        Map<SessionId, Trainer> given = given(plan, request);
        List<String> broken = new ArrayList<>();
        for (Session session : rules.open()) {
            Trainer trainer = given.get(session.id());
            if (trainer != null) {
                Set<PlanRule> against = rules.broken(session, trainer, rules.others(trainer, session, given));
                if (!against.isEmpty()) {
                    broken.add(session.id().value() + " to " + trainer.id().value() + ": " + against);
                }
            }
        }
        return broken;
    }
}

package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.application.port.in.schedule.GeneratedPlan;
import io.evenkeel.domain.schedule.plan.PlanObjective;
import io.evenkeel.domain.schedule.plan.PlanRule;
import io.evenkeel.domain.schedule.plan.Removal;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed plan as the API writes it.
 *
 * @param assignments by planned start
 * @param unassigned by planned start
 * @param objective how good it is, less being better; the first number that differs decides
 */
public record PlanBody(List<Assignment> assignments, List<Unassigned> unassigned, PlanObjective objective) {

    /** Who could give a session. */
    public record Assignment(String session, Instant start, Instant end, String activity, Person trainer) {}

    /** A session that nobody can give, and the rule that removed the last candidate; null without any trainer. */
    public record Unassigned(
            String session,
            Instant start,
            Instant end,
            String activity,
            @Nullable PlanRule rule,
            List<Removed> removals) {}

    /** Why one trainer cannot give it; see {@link Removal}. */
    public record Removed(PlanRule rule, String trainer, List<String> blocking) {}

    public static PlanBody of(GeneratedPlan plan) {
        return new PlanBody(
                plan.assigned().stream().map(PlanBody::assignment).toList(),
                plan.unassigned().stream().map(PlanBody::unassigned).toList(),
                plan.objective());
    }

    private static Assignment assignment(GeneratedPlan.Assigned assigned) {
        Session session = assigned.session();
        return new Assignment(
                session.id().value(),
                session.planned().start(),
                session.planned().end(),
                assigned.activityName(),
                Person.of(assigned.trainer()));
    }

    private static Unassigned unassigned(GeneratedPlan.Unassigned unassigned) {
        Session session = unassigned.session();
        return new Unassigned(
                session.id().value(),
                session.planned().start(),
                session.planned().end(),
                unassigned.activityName(),
                unassigned.explanation().lastRule().orElse(null),
                unassigned.explanation().removals().stream()
                        .map(removal -> new Removed(
                                removal.rule(),
                                removal.trainer().value(),
                                removal.blocking().stream()
                                        .map(SessionId::value)
                                        .toList()))
                        .toList());
    }

    public String toJson() {
        return Json.write(this);
    }
}

package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.schedule.GeneratedPlan;
import io.evenkeel.domain.schedule.plan.PlanObjective;
import io.evenkeel.domain.schedule.plan.PlanRule;
import io.evenkeel.domain.schedule.plan.Removal;
import io.evenkeel.domain.session.Session;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A proposed plan for people. */
final class PlanText {

    private PlanText() {}

    static String of(GeneratedPlan plan, ZoneId zone) {
        TextTable table = new TextTable("start", "end", "activity", "trainer", "session");
        for (GeneratedPlan.Assigned each : plan.assigned()) {
            Session session = each.session();
            String mark = each.isChange() ? " *" : "";
            table.add(row(session, zone, each.activityName(), each.trainer().name() + mark));
        }
        StringBuilder text = new StringBuilder(table.toString());
        if (!plan.unassigned().isEmpty()) {
            text.append("\nNobody can give these; how many trainers each rule removes, one after the other:\n\n");
            TextTable nobody = new TextTable("start", "end", "activity", "why", "session");
            for (GeneratedPlan.Unassigned each : plan.unassigned()) {
                nobody.add(row(each.session(), zone, each.activityName(), why(each)));
            }
            text.append(nobody);
        }
        return text.append('\n').append(summary(plan)).toString();
    }

    private static List<String> row(Session session, ZoneId zone, String activity, String last) {
        return List.of(
                LocalTimes.of(session.planned().start(), zone),
                LocalTimes.of(session.planned().end(), zone),
                activity,
                last,
                session.id().value());
    }

    private static String why(GeneratedPlan.Unassigned unassigned) {
        Map<PlanRule, Long> counts = unassigned.explanation().removals().stream()
                .collect(Collectors.groupingBy(Removal::rule, LinkedHashMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "no trainers"
                : counts.entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String summary(GeneratedPlan plan) {
        PlanObjective objective = plan.objective();
        boolean changed = plan.assigned().stream().anyMatch(GeneratedPlan.Assigned::isChange);
        return (changed ? "  * somebody else has it now\n" : "")
                + "  " + plan.assigned().size() + " assigned, " + objective.unassigned() + " not; "
                + Figures.hours(objective.shortfallSeconds()) + " h short of contracts; "
                + Figures.hours(objective.loadDifferenceSeconds())
                + " h of difference between all pairs of trainers; " + objective.trainerChanges()
                + " changes of trainer within series\n";
    }
}

package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why nobody gives a session, asked again of each trainer and each rule. */
class PlanExplanationTest {

    @Test
    void namesForEachTrainerTheFirstRuleThatReallyRemovesIt() {
        Set<PlanRule> removing = EnumSet.noneOf(PlanRule.class);
        Set<PlanRule> last = EnumSet.noneOf(PlanRule.class);
        for (PlanRequest request : crowdedStudios()) {
            Plan plan = Plans.of(request);
            NaiveRules rules = new NaiveRules(request);
            Map<SessionId, Trainer> given = Plans.given(plan, request);
            assertThat(plan.unassigned()).hasSize((int) plan.objective().unassigned());
            for (UnassignedSession unassigned : plan.unassigned()) {
                assertThat(unassigned.removals())
                        .containsExactlyElementsOf(removals(session(unassigned, rules), request, rules, given));
                unassigned.removals().forEach(removal -> removing.add(removal.rule()));
                unassigned.lastRule().ifPresent(last::add);
            }
        }

        assertThat(removing).containsExactly(PlanRule.values());
        assertThat(last).contains(PlanRule.OVERLAP, PlanRule.REST, PlanRule.WEEKLY_MAXIMUM);
    }

    @Test
    void theOracleSeesEveryRuleThatSomebodyBreaks() {
        Set<PlanRule> seen = EnumSet.noneOf(PlanRule.class);
        for (PlanRequest request : crowdedStudios()) {
            Plan plan = Plans.of(request);
            for (UnassignedSession unassigned : plan.unassigned()) {
                for (Removal removal : unassigned.removals()) {
                    List<Assignment> forced = new ArrayList<>(plan.assignments());
                    forced.add(new Assignment(unassigned.session(), removal.trainer()));
                    String expected = unassigned.session().value() + " to "
                            + removal.trainer().value() + ": [" + removal.rule();

                    if (seen.add(removal.rule())) {
                        assertThat(Plans.broken(new Plan(forced, plan.objective(), List.of()), request))
                                .anyMatch(broken -> broken.startsWith(expected));
                    }
                }
            }
        }

        assertThat(seen).containsExactly(PlanRule.values());
    }

    private static List<PlanRequest> crowdedStudios() {
        return Stream.of(31L, 32L, 33L)
                .flatMap(seed -> {
                    Studios studios = new Studios(seed, new Studios.Shape(110, 60, 9, 9, 5));
                    return Stream.of(studios.next(200), studios.nextReplanned(200));
                })
                .toList();
    }

    private static Session session(UnassignedSession unassigned, NaiveRules rules) {
        return rules.open().stream()
                .filter(session -> session.id().equals(unassigned.session()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Removal> removals(
            Session session, PlanRequest request, NaiveRules rules, Map<SessionId, Trainer> given) {
        List<Removal> removals = new ArrayList<>();
        for (PlanRule rule : PlanRule.values()) {
            request.roster().trainers().values().stream()
                    .sorted((one, other) ->
                            one.id().value().compareTo(other.id().value()))
                    .forEach(trainer -> {
                        List<Session> others = rules.others(trainer, session, given);
                        boolean isFirst = rules.broken(session, trainer, others).stream()
                                .findFirst()
                                .filter(rule::equals)
                                .isPresent();
                        if (isFirst) {
                            removals.add(
                                    new Removal(rule, trainer.id(), blocking(rule, session, trainer, others, rules)));
                        }
                    });
        }
        return removals;
    }

    private static List<SessionId> blocking(
            PlanRule rule, Session session, Trainer trainer, List<Session> others, NaiveRules rules) {
        return switch (rule) {
            case OVERLAP -> rules.overlapping(session, others);
            case REST -> rules.tooClose(session, trainer, others);
            case INACTIVE, SKILL, AVAILABILITY, ABSENCE, WEEKLY_MAXIMUM -> List.of();
        };
    }
}

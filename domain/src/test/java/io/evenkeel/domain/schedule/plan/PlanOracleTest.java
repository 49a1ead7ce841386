package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small requests against all the plans that there are. */
class PlanOracleTest {

    private static final int CASES = 300;
    private static final long SEED = 11;

    /** What came of all cases; a gap is what a plan has more than the best one, written out. */
    private record Figures(int cases, int optimal, int withUnassigned, int withShortfall, List<String> gaps) {}

    @Test
    void breaksNoHardRuleAndFindsTheOptimumInAtLeast95PercentOfTheCases() {
        Figures figures = figures(CASES, 2_500);

        assertThat(figures.optimal() * 100).as("%s", figures).isGreaterThanOrEqualTo(95 * figures.cases());
        assertThat(figures.gaps()).as("%s", figures).hasSize(figures.cases() - figures.optimal());
        assertThat(figures.withUnassigned()).as("%s", figures).isBetween(CASES / 4, 3 * CASES / 4);
        assertThat(figures.withShortfall()).as("%s", figures).isBetween(CASES / 4, 3 * CASES / 4);
    }

    @Test
    void theFirstPlanAloneWouldNotPass() {
        Figures figures = figures(60, 0);

        assertThat(figures.optimal() * 100).as("%s", figures).isLessThan(50 * figures.cases());
    }

    @Test
    void theExhaustiveSearchAgreesWithPlainEnumeration() {
        Studios studios = new Studios(SEED, new Studios.Shape(4, 3, 3, 4, 3));
        for (int i = 0; i < 25; i++) {
            PlanRequest request = i % 3 == 0 ? studios.nextReplanned(0) : studios.next(0);

            assertThat(new Exhaustive(request).best()).as("case %s", i).isEqualTo(bestOfAll(request));
        }
    }

    private static Figures figures(int cases, int iterations) {
        Studios studios = new Studios(SEED, Studios.Shape.SMALL);
        List<String> gaps = new ArrayList<>();
        int withUnassigned = 0;
        int withShortfall = 0;
        for (int i = 0; i < cases; i++) {
            PlanRequest request = i % 3 == 0 ? studios.nextReplanned(iterations) : studios.next(iterations);
            Plan plan = Plans.of(request);
            PlanObjective best = new Exhaustive(request).best();

            assertThat(Plans.broken(plan, request)).as("case %s", i).isEmpty();
            assertThat(plan.objective())
                    .as("case %s", i)
                    .isEqualTo(new NaiveObjective(request).of(Plans.given(plan, request)))
                    .isGreaterThanOrEqualTo(best);
            withUnassigned += best.unassigned() > 0 ? 1 : 0;
            withShortfall += best.shortfallSeconds() > 0 ? 1 : 0;
            if (!plan.objective().equals(best)) {
                gaps.add(gap(i, plan.objective(), best));
            }
        }
        return new Figures(cases, cases - gaps.size(), withUnassigned, withShortfall, gaps);
    }

    private static String gap(int number, PlanObjective found, PlanObjective best) {
        return "case " + number + ": " + (found.unassigned() - best.unassigned()) + " sessions, "
                + (found.shortfallSeconds() - best.shortfallSeconds()) + " s short, "
                + (found.loadDifferenceSeconds() - best.loadDifferenceSeconds()) + " s of difference, "
                + (found.trainerChanges() - best.trainerChanges()) + " changes";
    }

    /** The best of all plans that break no rule, each looked at as a whole. */
    private static PlanObjective bestOfAll(PlanRequest request) {
        NaiveRules rules = new NaiveRules(request);
        NaiveObjective objective = new NaiveObjective(request);
        List<Trainer> trainers = List.copyOf(request.roster().trainers().values());
        List<Session> open = rules.open();
        int choices = trainers.size() + 1;
        PlanObjective best = objective.of(Map.of());
        for (long code = 1; code < Math.pow(choices, open.size()); code++) {
            Map<SessionId, Trainer> given = new HashMap<>();
            long rest = code;
            for (Session session : open) {
                if (rest % choices > 0) {
                    given.put(session.id(), trainers.get((int) (rest % choices) - 1));
                }
                rest /= choices;
            }
            if (keepsAllRules(rules, given)) {
                PlanObjective now = objective.of(given);
                best = now.compareTo(best) < 0 ? now : best;
            }
        }
        return best;
    }

    private static boolean keepsAllRules(NaiveRules rules, Map<SessionId, Trainer> given) {
        for (Session session : rules.open()) {
            Trainer trainer = given.get(session.id());
            if (trainer != null
                    && !rules.broken(session, trainer, rules.others(trainer, session, given))
                            .isEmpty()) {
                return false;
            }
        }
        return true;
    }
}

package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ResourceType;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.schedule.booking.Claim;
import io.evenkeel.domain.schedule.booking.ClaimOutcome;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.schedule.conflict.ConflictReport;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrainerTerms;
import io.evenkeel.domain.statistics.TrainersFold;
import io.evenkeel.domain.statistics.WorkRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every plan of a studio with 200 sessions and 20 trainers. */
class PlanLawsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void breaksNoHardRuleAndKnowsItsObjective(long seed) {
        for (PlanRequest request : requests(seed, 500)) {
            Plan plan = Plans.of(request);

            assertThat(Plans.broken(plan, request)).isEmpty();
            assertThat(plan.objective()).isEqualTo(new NaiveObjective(request).of(Plans.given(plan, request)));
            assertThat(plan.assignments()).hasSizeGreaterThan(100);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 6, 7, 8})
    void isTheSameForTheSameRequestWhateverTheOrderOfItsSessions(long seed) {
        for (PlanRequest request : requests(seed, 300)) {
            List<PlanSession> shuffled = new ArrayList<>(request.sessions());
            Collections.shuffle(shuffled, new Random(seed));

            Plan plan = Plans.of(request);

            assertThat(Plans.of(request)).isEqualTo(plan);
            assertThat(Plans.of(with(request, shuffled, request.search()))).isEqualTo(plan);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {9, 10, 11})
    void isNeverWorseAfterMoreIterationsNorTheSameForEverySeed(long seed) {
        PlanRequest request = new Studios(seed, Studios.Shape.LARGE).next(0);
        Set<Plan> plans = new HashSet<>();
        for (long search = 0; search < 3; search++) {
            PlanObjective best = Plans.of(request).objective();
            for (int iterations : new int[] {1, 7, 60, 200, 700}) {
                Plan plan = Plans.of(with(request, request.sessions(), new PlanSearch(search, iterations)));
                assertThat(plan.objective()).isLessThanOrEqualTo(best);
                best = plan.objective();
                plans.add(plan);
            }
        }
        assertThat(plans).hasSizeGreaterThan(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {12, 13, 14})
    void changesNoTrainerUnlessItIsToldTo(long seed) {
        for (PlanRequest request : requests(seed, 300)) {
            Set<SessionId> free = request.sessions().stream()
                    .map(PlanSession::session)
                    .filter(session -> session.trainer() == null)
                    .map(Session::id)
                    .collect(Collectors.toCollection(HashSet::new));
            free.addAll(request.scope().movable());
            Plan plan = Plans.of(request);

            assertThat(free).containsAll(decided(plan));
            assertThat(decided(plan)).containsAll(request.scope().movable()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {15, 16, 17})
    void proposesNothingThatConflictsOrThatAStoreWouldRefuse(long seed) {
        for (PlanRequest request : requests(seed, 300)) {
            Plan plan = Plans.of(request);
            List<Session> applied = Plans.applied(plan, request);

            assertThat(ConflictReport.of(applied, request.roster()).stream()
                            .filter(conflict -> conflict.resource().type() == ResourceType.TRAINER)
                            .filter(conflict -> conflict.sessions().stream().anyMatch(decided(plan)::contains)))
                    .isEmpty();
            assertThat(refused(applied, plan, request)).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {18, 19, 20})
    void leavesNoShortRestInTheStatistics(long seed) {
        PlanRequest request = new Studios(seed, new Studios.Shape(200, 0, 20, 21, 7)).next(300);
        List<Session> applied = new ArrayList<>(Plans.applied(Plans.of(request), request));
        applied.sort(Comparator.comparing(session -> session.planned().start()));

        assertThat(PlanRules.DEFAULT.restSeconds()).isEqualTo(WorkRules.DEFAULT.shortRestBelowSeconds());
        for (Trainer trainer : request.roster().trainers().values()) {
            TrainersFold fold = new TrainersFold(
                    trainer.zone(),
                    Instant.EPOCH,
                    StatisticsRules.DEFAULT,
                    WorkRules.DEFAULT,
                    Map.of(trainer.id(), TrainerTerms.named(trainer.name())));
            applied.stream()
                    .filter(session -> trainer.id().equals(session.trainer()))
                    .forEach(fold::add);
            assertThat(fold.report().trainers())
                    .allSatisfy(row -> assertThat(row.shortRests()).isZero());
        }
    }

    private static List<PlanRequest> requests(long seed, int iterations) {
        Studios studios = new Studios(seed, Studios.Shape.LARGE);
        return List.of(studios.next(iterations), studios.nextReplanned(iterations));
    }

    private static PlanRequest with(PlanRequest request, List<PlanSession> sessions, PlanSearch search) {
        return new PlanRequest(sessions, request.scope(), request.roster(), request.rules(), search);
    }

    private static List<SessionId> decided(Plan plan) {
        List<SessionId> decided = new ArrayList<>();
        plan.assignments().forEach(one -> decided.add(one.session()));
        plan.unassigned().forEach(one -> decided.add(one.session()));
        return decided;
    }

    /** The proposed sessions for which a store that holds the fixed ones has no place. */
    private static List<SessionId> refused(List<Session> applied, Plan plan, PlanRequest request) {
        Set<Claim> taken = new HashSet<>();
        List<SessionId> refused = new ArrayList<>();
        Comparator<Session> proposedLast =
                Comparator.comparing(session -> decided(plan).contains(session.id()));
        for (Session session : applied.stream().sorted(proposedLast).toList()) {
            ClaimOutcome outcome = Claims.choose(
                    session.withRoom(null),
                    request.roster().buffersOf(session.activity()),
                    unused -> 1,
                    taken::contains);
            List<Claim> claims = outcome.match(ClaimOutcome.Granted::claims, none -> List.of(), tooLong -> List.of());
            taken.addAll(claims);
            if (claims.isEmpty() && session.trainer() != null && decided(plan).contains(session.id())) {
                refused.add(session.id());
            }
        }
        return refused;
    }
}

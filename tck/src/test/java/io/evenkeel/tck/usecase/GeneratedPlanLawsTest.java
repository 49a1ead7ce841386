package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.BOXING;
import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.answer;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.GeneratePlanRequest;
import io.evenkeel.application.port.in.schedule.GeneratedPlan;
import io.evenkeel.application.schedule.PlanService;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.schedule.plan.PlanSearch;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals for random schedules, held against the whole store and not only against what the service reads of it. */
class GeneratedPlanLawsTest {

    private static final int MAXIMUM_HOURS = 20;
    private static final int SESSIONS = 80;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");
    private static final LocalDateRange BOTH_WEEKS = new LocalDateRange(FIRST_DAY, FIRST_DAY.plusDays(14));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalSeedsGiveEqualPlansWhateverTheOrderInWhichTheSessionsCame(long seed) {
        List<Session> sessions = sessions(seed);
        List<Session> shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDateRange range = BOTH_WEEKS;

        GeneratedPlan one = plan(studio(sessions), range, seed);

        assertThat(plan(studio(sessions), range, seed)).isEqualTo(one);
        assertThat(plan(studio(shuffled), range, seed)).isEqualTo(one);
    }

    @Test
    void anotherSeedMayGiveAnotherPlan() {
        Studio studio = studio(sessions(1));

        Set<GeneratedPlan> plans = LongStream.range(0, 12)
                .mapToObj(seed -> plan(studio, BOTH_WEEKS, seed))
                .collect(Collectors.toSet());

        assertThat(plans).hasSizeGreaterThan(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void eachSessionOfNobodyIsEitherGivenOrExplained(long seed) {
        LocalDateRange range = range(seed);
        Studio studio = studio(sessions(seed));

        GeneratedPlan plan = plan(studio, range, seed);

        List<SessionId> dealtWith = new ArrayList<>();
        plan.assigned().forEach(each -> dealtWith.add(each.session().id()));
        plan.unassigned().forEach(each -> dealtWith.add(each.session().id()));
        assertThat(dealtWith)
                .containsExactlyInAnyOrderElementsOf(studio.stored().stream()
                        .filter(session -> session.trainer() == null
                                && session.status() == SessionStatus.PLANNED
                                && isIn(range, session))
                        .map(Session::id)
                        .toList());
        assertThat(plan.objective().unassigned()).isEqualTo(plan.unassigned().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void whatIsAssignedBreaksNoRuleAgainstAnythingStored(long seed) {
        LocalDateRange range = range(seed);
        Studio studio = studio(sessions(seed));
        GeneratedPlan plan = plan(studio, range, seed);
        Map<SessionId, TrainerId> given = plan.assigned().stream()
                .collect(Collectors.toMap(
                        each -> each.session().id(), each -> each.trainer().id()));
        List<Session> after = studio.stored().stream()
                .map(session ->
                        given.containsKey(session.id()) ? session.withTrainer(given.get(session.id())) : session)
                .filter(session -> session.trainer() != null
                        && session.status() != SessionStatus.CANCELLED
                        && session.status() != SessionStatus.VOID)
                .toList();

        List<String> broken = new ArrayList<>();
        for (Session one : after) {
            if (given.containsKey(one.id())) {
                after.stream()
                        .filter(other -> !other.equals(one) && Objects.equals(other.trainer(), one.trainer()))
                        .forEach(other -> check(one, other, broken));
                long week = after.stream()
                        .filter(other -> Objects.equals(other.trainer(), one.trainer())
                                && monday(other).equals(monday(one)))
                        .mapToLong(other -> other.planned().seconds())
                        .sum();
                if (week > MAXIMUM_HOURS * 3_600L) {
                    broken.add(one.id() + " makes a week of " + week + " seconds");
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(given).isNotEmpty();
    }

    private static void check(Session one, Session other, List<String> broken) {
        if (other.status() != SessionStatus.NO_SHOW && one.planned().overlaps(other.planned())) {
            broken.add(one.id() + " overlaps " + other.id());
        }
        boolean first = one.planned().startSecondInclusive() <= other.planned().startSecondInclusive();
        Session earlier = first ? one : other;
        Session later = first ? other : one;
        long rest = later.planned().startSecondInclusive() - earlier.planned().endSecondExclusive();
        if (!day(one).equals(day(other)) && rest < 10 * 3_600) {
            broken.add("a rest of " + rest + " seconds between " + one.id() + " and " + other.id());
        }
    }

    private static LocalDate day(Session session) {
        return session.planned().start().atZone(UTC).toLocalDate();
    }

    private static LocalDate monday(Session session) {
        return day(session).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isIn(LocalDateRange range, Session session) {
        return !day(session).isBefore(range.fromInclusive()) && day(session).isBefore(range.toExclusive());
    }

    /** Sessions of one to three hours by day over two weeks, of which a third has a trainer and some are not planned. */
    private static List<Session> sessions(long seed) {
        Random random = new Random(seed);
        SessionStatus[] statuses = SessionStatus.values();
        return IntStream.range(0, SESSIONS)
                .mapToObj(i -> {
                    Instant start = FIRST_DAY
                            .plusDays(random.nextInt(14))
                            .atTime(random.nextInt(6, 20), 5 * random.nextInt(12))
                            .toInstant(ZoneOffset.UTC);
                    Session session = Session.planned(
                            new SessionId("s" + i),
                            random.nextBoolean() ? YOGA : BOXING,
                            Interval.of(start, start.plusSeconds(3_600L * random.nextInt(1, 4))));
                    return session.withTrainer(random.nextInt(3) == 0 ? new TrainerId("t" + random.nextInt(3)) : null)
                            .withStatus(
                                    random.nextInt(8) == 0
                                            ? statuses[random.nextInt(statuses.length)]
                                            : SessionStatus.PLANNED);
                })
                .toList();
    }

    /** Some days of the two weeks. */
    private static LocalDateRange range(long seed) {
        LocalDate from = FIRST_DAY.plusDays(seed % 7);
        return new LocalDateRange(from, from.plusDays(3 + seed % 5));
    }

    private static Studio studio(List<Session> sessions) {
        Function<String, Trainer> contracted = id -> new Trainer(
                new TrainerId(id),
                id,
                Set.of(YOGA, BOXING),
                trainer(id).availability(),
                WeeklyContract.ofHours(0, MAXIMUM_HOURS),
                true);
        return new Studio()
                .with(contracted.apply("t0"), contracted.apply("t1"), contracted.apply("t2"))
                .with(sessions);
    }

    private static GeneratedPlan plan(Studio studio, LocalDateRange range, long seed) {
        PlanService service = new PlanService(studio.sessions, studio.roster, UTC);
        GeneratePlanRequest request = new GeneratePlanRequest(range, null, false, new PlanSearch(seed, 400));
        return answer(service.generatePlan(request, DEADLINE));
    }
}

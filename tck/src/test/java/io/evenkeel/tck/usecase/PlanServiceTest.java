package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.BOXING;
import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.OSLO;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.answer;
import static io.evenkeel.tck.usecase.Studio.day;
import static io.evenkeel.tck.usecase.Studio.range;
import static io.evenkeel.tck.usecase.Studio.refusal;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.GeneratePlanRequest;
import io.evenkeel.application.port.in.schedule.GeneratedPlan;
import io.evenkeel.application.port.in.schedule.GeneratedPlan.Assigned;
import io.evenkeel.application.port.in.schedule.GeneratedPlan.Unassigned;
import io.evenkeel.application.port.in.schedule.NamedTrainer;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome.Refused;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.application.schedule.PlanService;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.schedule.plan.PlanObjective;
import io.evenkeel.domain.schedule.plan.PlanRule;
import io.evenkeel.domain.schedule.plan.PlanSearch;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.SampleSeries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanServiceTest {

    /** A Wednesday. */
    private static final LocalDateRange DAY = day("2026-03-04");

    private final Studio studio = new Studio();
    private final PlanService service = new PlanService(studio.sessions, studio.roster, UTC);

    @Test
    void saysWhoCouldGiveWhatAndWhyNobodyElseCan() {
        Session yoga = session("a", "2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z");
        Session chess = Session.planned(yoga.id(), new ActivityId("chess"), yoga.planned());
        studio.with(trainer("ada", YOGA)).with(activity(YOGA)).with(yoga);

        GeneratedPlan plan = plan(DAY);

        assertThat(plan.assigned())
                .containsExactly(new Assigned(yoga, "YOGA", new NamedTrainer(new TrainerId("ada"), "ADA")));
        assertThat(plan.assigned().get(0).isChange()).isFalse();
        assertThat(plan.unassigned()).isEmpty();

        studio.with(chess);
        Unassigned nobodys = plan(DAY).unassigned().get(0);
        assertThat(nobodys.activityName()).as("nobody kept its name").isEqualTo("chess");
        assertThat(nobodys.explanation().lastRule()).contains(PlanRule.SKILL);
        assertThat(nobodys.session().activity().value()).isEqualTo("chess");
    }

    /** Both could give it and have given as much, so that nothing else decides. */
    @ParameterizedTest
    @ValueSource(strings = {"ada", "bo"})
    void whoGaveTheOthersOfASeriesGivesThisOneToo(String giver) {
        Series series = SampleSeries.weekly(1);
        Session first = session("a", giver, "2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z");
        Session others =
                session("b", giver.equals("ada") ? "bo" : "ada", "2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z");
        Session next = session("c", "2026-03-04T10:00:00Z", "2026-03-04T11:00:00Z");
        studio.with(trainer("ada", YOGA), trainer("bo", YOGA))
                .with(activity(YOGA))
                .with(
                        first.withExternalKey(series.keyOf(SampleSeries.FIRST_START)),
                        others,
                        next.withExternalKey(series.keyOf(SampleSeries.FIRST_START.plusWeeks(1))));

        assertThat(plan(DAY).assigned())
                .extracting(assigned -> assigned.trainer().id().value())
                .containsExactly(giver);
    }

    @Test
    void refusesToPlanWithoutTheDetailsOfAnyTrainer() {
        studio.withName(RosterKind.TRAINER, "ada", "Ada").with(activity(YOGA));

        assertThat(refusal(service.generatePlan(request(DAY, false, 1), DEADLINE)))
                .isEqualTo(new Refused<>(
                        ScheduleRefusal.DETAILS_MISSING,
                        "the roster does not say what any trainer can give, and when; import a roster"));
    }

    @Test
    void refusesAPlanThatIsTooLarge() {
        studio.with(trainer("ada", YOGA));

        assertThat(refusal(service.generatePlan(
                        new GeneratePlanRequest(DAY, null, false, new PlanSearch(1, 1_000_001)), DEADLINE)))
                .isEqualTo(new Refused<>(
                        ScheduleRefusal.PLAN_TOO_LARGE, "TOO_MANY_ITERATIONS (1000001): ask for at most 1000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T23:59:59Z, 0",
        "2026-03-04T00:00:00Z, 1",
        "2026-03-04T23:59:59Z, 1",
        "2026-03-05T00:00:00Z, 0"
    })
    void plansWhatStartsInTheRangeAndNothingElse(String start, int planned) {
        studio.with(trainer("ada", YOGA)).with(session("a", start, "2026-03-05T01:00:00Z"));

        assertThat(plan(DAY).assigned()).hasSize(planned);
        assertThat(plan(DAY).unassigned()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:00Z, 0",
        "2026-03-28T23:00:00Z, 1",
        "2026-03-29T21:59:00Z, 1",
        "2026-03-29T22:00:00Z, 0"
    })
    void countsTheDaysOfTheZoneAcrossAChangeOfTheClocks(String start, int planned) {
        studio.with(trainer("ada", YOGA)).with(session("a", start, "2026-03-29T23:00:00Z"));
        GeneratePlanRequest inOslo = new GeneratePlanRequest(day("2026-03-29"), OSLO, false, new PlanSearch(1, 1));

        assertThat(answer(service.generatePlan(inOslo, DEADLINE)).assigned()).hasSize(planned);
    }

    @ParameterizedTest
    @EnumSource(names = "PLANNED", mode = EnumSource.Mode.EXCLUDE)
    void leavesOutWhatIsNotPlannedAnyMore(SessionStatus status) {
        studio.with(trainer("ada", YOGA))
                .with(session("a", "2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z")
                        .withStatus(status));

        GeneratedPlan plan = answer(service.generatePlan(request(DAY, true, 1), DEADLINE));

        assertThat(plan.assigned()).isEmpty();
        assertThat(plan.unassigned()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTC, 2026-03-04, 2026-03-04", "Pacific/Apia, 2011-12-30, 2011-12-31"})
    void aRangeWithoutASecondHasAnEmptyPlan(ZoneId zone, String from, String to) {
        assertThat(answer(service.generatePlan(
                        new GeneratePlanRequest(range(from, to), zone, true, new PlanSearch(1, 1)), DEADLINE)))
                .isEqualTo(new GeneratedPlan(List.of(), List.of(), new PlanObjective(0, 0, 0, 0)));
        assertThat(studio.faults.calls()).isZero();
    }

    @Test
    void changesNobodyUnlessAskedToPlanAnew() {
        studio.with(trainer("ada", BOXING), trainer("bo", YOGA))
                .with(session("a", "ada", "2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z"));

        assertThat(plan(DAY).assigned()).isEmpty();
        assertThat(answer(service.generatePlan(request(DAY, true, 1), DEADLINE)).assigned())
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.isChange()).isTrue();
                    assertThat(changed.trainer().name()).isEqualTo("BO");
                    assertThat(changed.session().trainer()).isEqualTo(new TrainerId("ada"));
                });
    }

    @Test
    void planningAnewChangesNobodyOutsideTheRange() {
        studio.with(trainer("ada", BOXING), trainer("bo", YOGA))
                .with(session("a", "ada", "2026-03-05T08:00:00Z", "2026-03-05T09:00:00Z"));

        assertThat(answer(service.generatePlan(request(DAY, true, 1), DEADLINE)).assigned())
                .isEmpty();
    }

    @Test
    void storesNothing() {
        studio.with(trainer("ada", YOGA), trainer("bo", YOGA))
                .with(
                        session("a", "2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z"),
                        session("b", "ada", "2026-03-04T08:30:00Z", "2026-03-04T09:30:00Z"));
        List<Session> before = studio.stored();
        long version = studio.sessions.dataVersion(DEADLINE);

        GeneratedPlan plan = answer(service.generatePlan(request(DAY, true, 1), DEADLINE));

        assertThat(plan.assigned()).hasSize(2);
        assertThat(studio.stored()).isEqualTo(before);
        assertThat(studio.sessions.dataVersion(DEADLINE)).isEqualTo(version);
    }

    /** Ten hours a week of which eight are given: from Monday to Sunday they leave no place for three more. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T15:00:00Z, false",
        "2026-03-02T00:00:00Z, true",
        "2026-03-08T15:00:00Z, true",
        "2026-03-09T00:00:00Z, false"
    })
    void theWeeklyMaximumCountsTheWholeWeekAroundTheRange(Instant start, boolean isFull) {
        studio.with(trainer("ada", YOGA).withContract(WeeklyContract.ofHours(0, 10)))
                .with(
                        session(
                                "a",
                                "ada",
                                start.toString(),
                                start.plusSeconds(8 * 3_600).toString()),
                        session("b", "2026-03-04T12:00:00Z", "2026-03-04T15:00:00Z"));

        assertThat(ruleAgainst(plan(DAY))).isEqualTo(isFull ? Optional.of(PlanRule.WEEKLY_MAXIMUM) : Optional.empty());
    }

    /** The week of a trainer far east begins long before a range in UTC, that of one far west ends long after it. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-03-08, 2026-03-08T06:00:00Z, 2026-03-01T09:55:00Z, false",
        "Pacific/Kiritimati, 2026-03-08, 2026-03-08T06:00:00Z, 2026-03-01T10:00:00Z, true",
        "Pacific/Honolulu, 2026-03-02, 2026-03-02T10:00:00Z, 2026-03-09T09:55:00Z, true",
        "Pacific/Honolulu, 2026-03-02, 2026-03-02T10:00:00Z, 2026-03-09T10:00:00Z, false"
    })
    void aWeekIsThatOfTheTrainersZone(ZoneId zone, String day, Instant open, Instant given, boolean isFull) {
        studio.with(trainer("ada", YOGA)
                        .withAvailability(Availability.always(zone))
                        .withContract(WeeklyContract.ofHours(0, 10)))
                .with(
                        session(
                                "a",
                                "ada",
                                given.toString(),
                                given.plusSeconds(8 * 3_600).toString()),
                        session(
                                "b",
                                open.toString(),
                                open.plusSeconds(3 * 3_600).toString()));

        assertThat(ruleAgainst(plan(day(day))))
                .isEqualTo(isFull ? Optional.of(PlanRule.WEEKLY_MAXIMUM) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T20:00:00Z, 2026-03-03T21:00:00Z, false",
        "2026-03-03T20:00:00Z, 2026-03-03T21:00:01Z, true",
        "2026-03-05T18:00:00Z, 2026-03-05T19:00:00Z, false"
    })
    void aRestIsKeptToSessionsOutsideOfTheRange(String start, String end, boolean isShort) {
        studio.with(trainer("ada", YOGA))
                .with(session("a", "ada", start, end), session("b", "2026-03-04T07:00:00Z", "2026-03-04T08:00:00Z"));

        assertThat(ruleAgainst(plan(DAY))).isEqualTo(isShort ? Optional.of(PlanRule.REST) : Optional.empty());
    }

    @Test
    void plansTheFirstDayOfTheCalendarWhereItBeginsEarlier() {
        studio.with(trainer("ada", YOGA)).with(session("a", "0001-01-01T05:00:00Z", "0001-01-01T06:00:00Z"));

        assertThat(answer(service.generatePlan(
                                new GeneratePlanRequest(day("0001-01-01"), OSLO, false, new PlanSearch(1, 1)),
                                DEADLINE))
                        .assigned())
                .hasSize(1);
    }

    private static Optional<PlanRule> ruleAgainst(GeneratedPlan plan) {
        return plan.unassigned().stream()
                .map(unassigned -> unassigned.explanation().lastRule().orElseThrow())
                .findFirst();
    }

    private GeneratedPlan plan(LocalDateRange range) {
        return answer(service.generatePlan(request(range, false, 1), DEADLINE));
    }

    private static GeneratePlanRequest request(LocalDateRange range, boolean replan, long seed) {
        return new GeneratePlanRequest(range, null, replan, new PlanSearch(seed, 50));
    }
}

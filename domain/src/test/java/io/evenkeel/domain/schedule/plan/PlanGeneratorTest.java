package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.DateOverride;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One rule, one edge, one plan at a time. */
class PlanGeneratorTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ActivityId YOGA = new ActivityId("yoga");
    private static final Trainer ANNA = trainer("anna", BERLIN);
    private static final Trainer BEN = trainer("ben", BERLIN);

    private final List<Trainer> trainers = new ArrayList<>(List.of(ANNA));
    private final List<PlanSession> sessions = new ArrayList<>();
    private Buffers buffers = Buffers.NONE;
    private PlanScope scope = PlanScope.KEEP_ASSIGNMENTS;

    @Test
    void aRequestWithoutSessionsGivesAnEmptyPlan() {
        assertThat(plan()).isEqualTo(new Plan(List.of(), new PlanObjective(0, 0, 0, 0), List.of()));
    }

    @Test
    void withoutTrainersNobodyGivesAnythingAndNoRuleIsToBlame() {
        trainers.clear();
        open("s", "2026-05-04T09:00", "2026-05-04T10:00");

        assertThat(plan().assignments()).isEmpty();
        assertThat(plan().unassigned()).containsExactly(new UnassignedSession(new SessionId("s"), List.of()));
        assertThat(plan().unassigned().get(0).lastRule()).isEmpty();
    }

    @Test
    void inactiveTrainersGiveNothing() {
        trainers(ANNA.withActive(false), BEN.withActive(false));
        open("s", "2026-05-04T09:00", "2026-05-04T10:00");

        assertThat(removals()).containsExactly(removal(PlanRule.INACTIVE, "anna"), removal(PlanRule.INACTIVE, "ben"));
        assertThat(plan().unassigned().get(0).lastRule()).contains(PlanRule.INACTIVE);
    }

    @Test
    void everyRuleNamesThoseItRemoves() {
        Trainer unskilled = Trainer.of(new TrainerId("unskilled"), "U", Set.of(), Availability.always(BERLIN));
        LocalDate day = LocalDate.parse("2026-05-04");
        Availability away = Availability.always(BERLIN)
                .withAbsences(List.of(new Absence.Days(new LocalDateRange(day, day.plusDays(1)))));
        Availability closed = Availability.always(BERLIN).withOverrides(List.of(DateOverride.Closing.wholeDay(day)));
        trainers(
                ANNA,
                BEN.withContract(WeeklyContract.ofHours(0, 0)),
                trainer("away", BERLIN).withAvailability(away),
                trainer("closed", BERLIN).withAvailability(closed),
                trainer("tired", BERLIN),
                unskilled);
        fixed("a", "2026-05-04T09:30", "2026-05-04T10:30", "anna");
        fixed("t", "2026-05-03T22:00", "2026-05-04T00:30", "tired");
        open("s", "2026-05-04T09:00", "2026-05-04T10:00");

        assertThat(removals())
                .containsExactly(
                        removal(PlanRule.SKILL, "unskilled"),
                        removal(PlanRule.AVAILABILITY, "closed"),
                        removal(PlanRule.ABSENCE, "away"),
                        removal(PlanRule.OVERLAP, "anna", "a"),
                        removal(PlanRule.REST, "tired", "t"),
                        removal(PlanRule.WEEKLY_MAXIMUM, "ben"));
        assertThat(plan().unassigned().get(0).lastRule()).contains(PlanRule.WEEKLY_MAXIMUM);
        assertThat(plan().unassigned().get(0).removedBy(PlanRule.REST)).hasSize(1);
    }

    @Test
    void sessionsMayTouchButNotWithBuffers() {
        open("a", "2026-05-04T09:00", "2026-05-04T10:00");
        open("b", "2026-05-04T10:00", "2026-05-04T11:00");
        assertThat(plan().objective().unassigned()).isZero();

        buffers = Buffers.ofMinutes(0, 5);
        assertThat(removals())
                .containsExactly(removal(
                        PlanRule.OVERLAP,
                        "anna",
                        plan().assignments().get(0).session().value()));
    }

    @Test
    void sessionsThatShareFiveMinutesOverlapBecauseAStoreWouldRefuseThem() {
        fixed("a", "2026-05-04T09:00", "2026-05-04T10:02", "anna");
        open("b", "2026-05-04T10:03", "2026-05-04T11:00");

        assertThat(removals()).containsExactly(removal(PlanRule.OVERLAP, "anna", "a"));
    }

    @Test
    void buffersMustLieInTheAvailabilityToo() {
        trainers(ANNA.withAvailability(Availability.weekly(
                BERLIN, new WeeklyWindow(DayOfWeek.MONDAY, new LocalWindow(LocalTime.of(9, 0), LocalTime.of(10, 0))))));
        open("s", "2026-05-04T09:00", "2026-05-04T10:00");
        assertThat(plan().assignments()).hasSize(1);

        buffers = Buffers.ofMinutes(5, 0);
        assertThat(removals()).containsExactly(removal(PlanRule.AVAILABILITY, "anna"));
    }

    @Test
    void aSessionAcrossMidnightNeedsAWindowAcrossMidnight() {
        WeeklyWindow night =
                new WeeklyWindow(DayOfWeek.MONDAY, new LocalWindow(LocalTime.of(20, 0), LocalTime.of(2, 0)));
        WeeklyWindow evening = new WeeklyWindow(DayOfWeek.MONDAY, LocalWindow.untilMidnight(LocalTime.of(20, 0)));
        trainers(
                ANNA.withAvailability(Availability.weekly(BERLIN, evening)),
                BEN.withAvailability(Availability.weekly(BERLIN, night)));
        open("s", "2026-05-04T23:00", "2026-05-05T01:00");

        assertThat(plan().assignments()).containsExactly(assignment("s", "ben"));
    }

    @Test
    void aRestRunsFromTheEndOfASessionAcrossMidnight() {
        fixed("night", "2026-05-04T23:00", "2026-05-05T01:00", "anna");
        open("at ten hours", "2026-05-05T11:00", "2026-05-05T12:00");
        open("too early", "2026-05-05T10:55", "2026-05-05T10:59");

        assertThat(plan().assignments()).containsExactly(assignment("at ten hours", "anna"));
        assertThat(removals()).containsExactly(removal(PlanRule.REST, "anna", "night"));
    }

    @Test
    void aRestOfExactlyTenHoursIsAllowedAndOneSecondLessIsNot() {
        fixed("evening", "2026-05-04T20:00", "2026-05-04T22:00", "anna");
        open("morning", "2026-05-05T08:00", "2026-05-05T09:00");
        assertThat(plan().assignments()).containsExactly(assignment("morning", "anna"));

        sessions.clear();
        fixed("evening", "2026-05-04T20:00", "2026-05-04T22:00:01", "anna");
        open("morning", "2026-05-05T08:00", "2026-05-05T09:00");
        assertThat(removals()).containsExactly(removal(PlanRule.REST, "anna", "evening"));
    }

    @Test
    void aRestIsNeededBeforeAFixedSessionOfTheNextDayToo() {
        fixed("morning", "2026-05-05T07:00", "2026-05-05T08:00", "anna");
        open("evening", "2026-05-04T20:00", "2026-05-04T22:00");

        assertThat(removals()).containsExactly(removal(PlanRule.REST, "anna", "morning"));
    }

    @Test
    void aBreakWithinADayIsNoRestAndBuffersAreNoWork() {
        buffers = Buffers.ofMinutes(30, 30);
        open("early", "2026-05-04T06:00", "2026-05-04T07:00");
        open("late", "2026-05-04T20:00", "2026-05-04T22:00");
        open("next", "2026-05-05T08:00", "2026-05-05T09:00");

        assertThat(plan().objective().unassigned()).isZero();
    }

    @Test
    void aSessionNobodyCameToIsWorkButTakesNoTime() {
        fixed("missed", "2026-05-04T20:00", "2026-05-04T22:00", "anna", SessionStatus.NO_SHOW);
        open("same time", "2026-05-04T20:00", "2026-05-04T21:00");
        open("too early", "2026-05-05T07:00", "2026-05-05T08:00");

        assertThat(plan().assignments()).containsExactly(assignment("same time", "anna"));
        assertThat(removals()).containsExactly(removal(PlanRule.REST, "anna", "missed"));
    }

    @Test
    void cancelledAndVoidSessionsPlayNoPart() {
        fixed("x", "2026-05-04T09:00", "2026-05-04T10:00", "anna", SessionStatus.CANCELLED);
        fixed("v", "2026-05-04T09:00", "2026-05-04T10:00", "anna", SessionStatus.VOID);
        sessions.add(PlanSession.of(session("nobody's", "2026-05-04T09:00", "2026-05-04T10:00", null)
                .withStatus(SessionStatus.CANCELLED)));
        open("s", "2026-05-04T09:00", "2026-05-04T10:00");

        assertThat(plan().assignments()).containsExactly(assignment("s", "anna"));
        assertThat(plan().unassigned()).isEmpty();
    }

    @Test
    void aRestOverTheChangeOfTheClocksIsCountedInRealHours() {
        fixed("evening", "2026-03-28T20:00", "2026-03-28T22:00", "anna");
        open("nine hours later", "2026-03-29T08:00", "2026-03-29T08:30");
        open("ten hours later", "2026-03-29T09:00", "2026-03-29T10:00");
        assertThat(plan().assignments()).containsExactly(assignment("ten hours later", "anna"));

        sessions.clear();
        fixed("evening", "2026-10-24T20:00", "2026-10-24T22:00", "anna");
        open("ten hours later", "2026-10-25T07:00", "2026-10-25T08:00");
        assertThat(plan().assignments()).containsExactly(assignment("ten hours later", "anna"));
    }

    @Test
    void aWeekWithAChangeOfTheClocksHasOneMaximum() {
        trainers(ANNA.withContract(WeeklyContract.ofHours(0, 3)));
        open("before", "2026-03-28T12:00", "2026-03-28T14:00");
        open("over the gap", "2026-03-29T01:00", "2026-03-29T04:00");

        assertThat(plan().objective().unassigned()).isEqualTo(1);

        sessions.clear();
        open("over the gap", "2026-03-29T01:00", "2026-03-29T05:00"); // Three real hours.
        assertThat(plan().objective().unassigned()).isZero();
    }

    @Test
    void theWeeklyMaximumMayBeReachedButNotPassed() {
        trainers(ANNA.withContract(WeeklyContract.ofHours(0, 2)));
        fixed("f", "2026-05-04T09:00", "2026-05-04T10:00", "anna");
        open("s", "2026-05-06T09:00", "2026-05-06T10:00");
        assertThat(plan().assignments()).containsExactly(assignment("s", "anna"));

        sessions.clear();
        fixed("f", "2026-05-04T09:00", "2026-05-04T10:00:01", "anna");
        open("s", "2026-05-06T09:00", "2026-05-06T10:00");
        assertThat(removals()).containsExactly(removal(PlanRule.WEEKLY_MAXIMUM, "anna"));
    }

    @Test
    void aSessionBelongsToTheWeekOfItsStartInTheTrainersZone() {
        Trainer carl = trainer("carl", NEW_YORK).withContract(WeeklyContract.ofHours(0, 1));
        // Monday 00:30 to 01:30 in Berlin is still Sunday evening in New York.
        fixed("f", "2026-05-11T00:30", "2026-05-11T01:30", "anna");
        fixed("g", "2026-05-11T00:30", "2026-05-11T01:30", "carl");
        open("s", "2026-05-12T15:00", "2026-05-12T16:00");

        trainers(ANNA.withContract(WeeklyContract.ofHours(0, 1)), carl);

        assertThat(plan().assignments()).containsExactly(assignment("s", "carl"));
    }

    @Test
    void aSessionAcrossTheBorderOfWeeksBelongsToTheFirst() {
        trainers(ANNA.withContract(WeeklyContract.ofHours(0, 2)));
        fixed("f", "2026-05-10T23:00", "2026-05-11T01:00", "anna");
        open("same week", "2026-05-08T09:00", "2026-05-08T10:00");
        open("next week", "2026-05-12T09:00", "2026-05-12T11:00");

        assertThat(plan().assignments()).containsExactly(assignment("next week", "anna"));
        assertThat(removals()).containsExactly(removal(PlanRule.WEEKLY_MAXIMUM, "anna"));
    }

    @Test
    void aContractMinimumGoesBeforeFairness() {
        trainers(ANNA, BEN.withContract(WeeklyContract.ofHours(2, 40)));
        open("a", "2026-05-04T09:00", "2026-05-04T10:00");
        open("b", "2026-05-04T11:00", "2026-05-04T12:00");

        assertThat(plan().assignments()).containsExactly(assignment("a", "ben"), assignment("b", "ben"));
        assertThat(plan().objective()).isEqualTo(new PlanObjective(0, 0, 7_200, 0));
    }

    @Test
    void fairnessGoesBeforeContinuity() {
        trainers(ANNA, BEN);
        series("a", "2026-05-04T09:00", "2026-05-04T10:00");
        series("b", "2026-05-05T09:00", "2026-05-05T10:00");
        series("c", "2026-05-06T09:00", "2026-05-06T10:00");
        series("d", "2026-05-07T09:00", "2026-05-07T10:00");

        assertThat(plan().objective()).isEqualTo(new PlanObjective(0, 0, 0, 1));
    }

    @Test
    void loadsOutsideTheWeeksOfThePlanDoNotCount() {
        trainers(ANNA, BEN);
        fixed("f", "2026-04-28T09:00", "2026-04-28T19:00", "anna");
        open("a", "2026-05-04T09:00", "2026-05-04T10:00");
        open("b", "2026-05-04T11:00", "2026-05-04T12:00");

        assertThat(plan().objective()).isEqualTo(new PlanObjective(0, 0, 0, 0));
    }

    @Test
    void aFixedSessionOfSomebodyUnknownCountsInItsSeriesOnly() {
        sessions.add(new PlanSession(session("f", "2026-05-04T09:00", "2026-05-04T10:00", "zoe"), "series"));
        series("s", "2026-05-04T09:00", "2026-05-04T10:00");

        assertThat(plan().objective()).isEqualTo(new PlanObjective(0, 0, 0, 1));
    }

    @Test
    void anAssignmentIsKeptEvenWhereItBreaksARule() {
        trainers(ANNA.withActive(false), BEN);
        fixed("f", "2026-05-04T09:00", "2026-05-04T10:00", "anna");
        open("s", "2026-05-04T09:00", "2026-05-04T10:00");

        assertThat(plan().assignments()).containsExactly(assignment("s", "ben"));
    }

    @Test
    void aMovableSessionMovesWhenItsTrainerCannotGiveIt() {
        trainers(ANNA.withActive(false), BEN);
        fixed("f", "2026-05-04T09:00", "2026-05-04T10:00", "anna");
        scope = PlanScope.replan(Set.of(new SessionId("f")));

        assertThat(plan().assignments()).containsExactly(assignment("f", "ben"));
    }

    @Test
    void aMovableSessionMakesWayForOneThatNobodyElseCanGive() {
        Availability mornings = Availability.always(BERLIN)
                .withAbsences(List.of(new Absence.Between(interval("2026-05-04T12:00", "2026-05-04T18:00"))));
        trainers(ANNA, BEN.withAvailability(mornings).withContract(WeeklyContract.ofHours(0, 1)));
        fixed("f", "2026-05-04T11:00", "2026-05-04T12:00", "anna");
        open("s", "2026-05-04T11:30", "2026-05-04T12:30");
        assertThat(plan().objective().unassigned()).isEqualTo(1);

        scope = PlanScope.replan(Set.of(new SessionId("f")));
        assertThat(plan().assignments()).containsExactly(assignment("f", "ben"), assignment("s", "anna"));
    }

    @Test
    void aMovableSessionStaysWhereNothingIsGainedByMovingIt() {
        trainers(ANNA, BEN);
        fixed("f", "2026-05-04T09:00", "2026-05-04T10:00", "ben");
        scope = PlanScope.replan(Set.of(new SessionId("f")));

        assertThat(plan().assignments()).containsExactly(assignment("f", "ben"));
    }

    @Test
    void withoutIterationsTheFirstPlanIsGiven() {
        trainers(ANNA, BEN.withContract(WeeklyContract.ofHours(0, 1)));
        open("long", "2026-05-04T09:00", "2026-05-04T12:00");
        open("short", "2026-05-04T11:00", "2026-05-04T12:00");

        Plan plan = Plans.of(request(0));

        assertThat(plan.assignments()).containsExactly(assignment("long", "anna"), assignment("short", "ben"));
    }

    private Plan plan() {
        return Plans.of(request(500));
    }

    private PlanRequest request(int iterations) {
        Roster roster =
                Roster.of(trainers, List.of(Activity.of(YOGA, "Yoga", 3_600).withBuffers(buffers)), List.of());
        return PlanRequest.of(sessions, roster, new PlanSearch(1, iterations)).withScope(scope);
    }

    /** Why the only session that nobody gives is given by nobody. */
    private List<Removal> removals() {
        assertThat(plan().unassigned()).hasSize(1);
        return plan().unassigned().get(0).removals();
    }

    private void trainers(Trainer... all) {
        trainers.clear();
        trainers.addAll(List.of(all));
    }

    private void open(String id, String start, String end) {
        sessions.add(PlanSession.of(session(id, start, end, null)));
    }

    private void series(String id, String start, String end) {
        sessions.add(new PlanSession(session(id, start, end, null), "series"));
    }

    private void fixed(String id, String start, String end, String trainer) {
        fixed(id, start, end, trainer, SessionStatus.PLANNED);
    }

    private void fixed(String id, String start, String end, String trainer, SessionStatus status) {
        sessions.add(PlanSession.of(session(id, start, end, trainer).withStatus(status)));
    }

    private static Session session(String id, String start, String end, @Nullable String trainer) {
        return Session.planned(new SessionId(id), YOGA, interval(start, end))
                .withTrainer(trainer == null ? null : new TrainerId(trainer));
    }

    /** Wall-clock times in Berlin. */
    private static Interval interval(String start, String end) {
        return Interval.of(
                LocalDateTime.parse(start).atZone(BERLIN).toInstant(),
                LocalDateTime.parse(end).atZone(BERLIN).toInstant());
    }

    private static Trainer trainer(String id, ZoneId zone) {
        return Trainer.of(new TrainerId(id), id, Set.of(YOGA), Availability.always(zone));
    }

    private static Assignment assignment(String session, String trainer) {
        return new Assignment(new SessionId(session), new TrainerId(trainer));
    }

    private static Removal removal(PlanRule rule, String trainer, String... blocking) {
        return new Removal(
                rule,
                new TrainerId(trainer),
                Arrays.stream(blocking).map(SessionId::new).toList());
    }
}

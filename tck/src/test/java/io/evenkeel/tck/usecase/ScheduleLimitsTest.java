package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.answer;
import static io.evenkeel.tck.usecase.Studio.day;
import static io.evenkeel.tck.usecase.Studio.refusal;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.application.port.in.schedule.GeneratePlanRequest;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome.Refused;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.application.schedule.ConflictsService;
import io.evenkeel.application.schedule.FreeSlotsService;
import io.evenkeel.application.schedule.PlanService;
import io.evenkeel.domain.schedule.plan.PlanSearch;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read at once is bounded: the last session that is allowed is, and the next one is not. */
class ScheduleLimitsTest {

    private static final int MAX_SESSIONS = 200_000;
    private static final LocalDateRange DAY = day("2026-03-02");
    private static final GeneratePlanRequest PLAN = new GeneratePlanRequest(DAY, null, false, new PlanSearch(1, 1));

    private final Studio studio =
            new Studio().with(trainer("ada", YOGA), trainer("bo", YOGA)).with(activity(YOGA));
    private final ConflictsService conflicts = new ConflictsService(studio.sessions, studio.roster, UTC);
    private final FreeSlotsService freeSlots = new FreeSlotsService(studio.sessions, studio.roster, UTC);
    private final PlanService plans = new PlanService(studio.sessions, studio.roster, UTC);

    @Test
    void refusesToReadMoreThanTwoHundredThousandSessions() {
        studio.with(IntStream.range(0, MAX_SESSIONS)
                .mapToObj(ScheduleLimitsTest::cancelled)
                .toList());

        assertThat(answer(conflicts.findConflicts(new ConflictsRequest(DAY, null), DEADLINE)))
                .isEmpty();
        assertThat(answer(freeSlots.findFreeSlots(slots(null), DEADLINE))).hasSize(48);
        assertThat(refusal(plans.generatePlan(PLAN, DEADLINE)))
                .isEqualTo(new Refused<>(
                        ScheduleRefusal.PLAN_TOO_LARGE, "TOO_MANY_OTHER_SESSIONS (200000): ask for at most 50000"));

        studio.with(cancelled(MAX_SESSIONS));
        Refused<?> tooMany = new Refused<>(
                ScheduleRefusal.TOO_MANY_SESSIONS, "the range holds more than 200000 sessions; ask for a shorter one");
        assertThat(refusal(conflicts.findConflicts(new ConflictsRequest(DAY, null), DEADLINE)))
                .isEqualTo(tooMany);
        assertThat(refusal(freeSlots.findFreeSlots(slots(null), DEADLINE))).isEqualTo(tooMany);
        assertThat(refusal(plans.generatePlan(PLAN, DEADLINE))).isEqualTo(tooMany);
        assertThat(answer(freeSlots.findFreeSlots(slots("ada"), DEADLINE)))
                .as("of one trainer fewer are read")
                .hasSize(24);
    }

    @Test
    void countsTheSessionsThatAreReadAndNotThoseFarAway() {
        studio.with(IntStream.rangeClosed(0, MAX_SESSIONS)
                .mapToObj(ScheduleLimitsTest::cancelled)
                .toList());
        LocalDateRange later = day("2026-03-20");

        assertThat(answer(conflicts.findConflicts(new ConflictsRequest(later, null), DEADLINE)))
                .isEmpty();
        assertThat(answer(plans.generatePlan(
                                new GeneratePlanRequest(later, null, false, new PlanSearch(1, 1)), DEADLINE))
                        .assigned())
                .isEmpty();
    }

    @Test
    void refusesAPlanOfMoreThanTwoThousandOpenSessions() {
        studio.with(IntStream.rangeClosed(0, 2_000)
                .mapToObj(i -> session("s" + i, "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"))
                .toList());

        assertThat(refusal(plans.generatePlan(PLAN, DEADLINE)))
                .isEqualTo(new Refused<>(
                        ScheduleRefusal.PLAN_TOO_LARGE, "TOO_MANY_OPEN_SESSIONS (2001): ask for at most 2000"));
    }

    private static FreeSlotsRequest slots(@Nullable String trainer) {
        return new FreeSlotsRequest("yoga", trainer, null, DAY, null, null, 60);
    }

    private static Session cancelled(int number) {
        return session("s" + number, "bo", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z")
                .withStatus(SessionStatus.CANCELLED);
    }
}

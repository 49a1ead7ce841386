package io.evenkeel.examples;

import static io.evenkeel.examples.StudioWeek.OSLO;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.schedule.booking.Bookability;
import io.evenkeel.domain.schedule.booking.SlotGrid;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.schedule.conflict.Conflict;
import io.evenkeel.domain.schedule.conflict.ConflictReport;
import io.evenkeel.domain.schedule.plan.Plan;
import io.evenkeel.domain.schedule.plan.PlanGenerator;
import io.evenkeel.domain.schedule.plan.PlanRequest;
import io.evenkeel.domain.schedule.plan.PlanSearch;
import io.evenkeel.domain.schedule.plan.PlanSession;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.Recurrence;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOutcome;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Series, free slots, conflicts and plans. */
final class Schedules {

    private static final Activity YOGA =
            Activity.of(StudioWeek.YOGA, "Yoga", 3_600).withBuffers(Buffers.ofMinutes(0, 15));

    private static final Trainer ADA = Trainer.of(
            StudioWeek.ADA,
            "Ada",
            Set.of(StudioWeek.YOGA),
            Availability.weekly(OSLO, WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(14, 0))));

    private static final Roster ROSTER = Roster.of(List.of(ADA), List.of(YOGA), List.of());

    private static final Interval MONDAY =
            Interval.of(Instant.parse("2026-03-01T23:00:00Z"), Instant.parse("2026-03-02T23:00:00Z"));

    /** Ten to eleven in Oslo, by nobody yet. */
    private static final Session TEN = Session.planned(
            new SessionId("10"),
            StudioWeek.YOGA,
            Interval.of(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T10:00:00Z")));

    private Schedules() {}

    /** The last Friday of each month, at six in the evening whatever the clocks do. */
    static RecurrenceOutcome<List<Instance>> lastFridays(Interval window) {
        return RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=-1FR")
                .match(
                        rule -> Recurrence.of(
                                        RecurrenceDefinition.once(LocalDateTime.parse("2026-01-30T18:00"), OSLO, 3_600)
                                                .withRule(rule))
                                .match(series -> series.expand(window), RecurrenceOutcome.Refused::new),
                        RecurrenceOutcome.Refused::new);
    }

    /** What is listed can be booked: the same judge decides both. */
    static List<Interval> freeSlots() {
        List<Session> schedule = List.of(TEN.withTrainer(StudioWeek.ADA));
        return new Bookability(SlotRequest.of(YOGA, ADA, null), schedule, ROSTER, new SlotGrid(OSLO, 60))
                .freeSlots(MONDAY);
    }

    static List<Conflict> conflicts() {
        Session halfPast = Session.planned(
                        new SessionId("11"),
                        StudioWeek.YOGA,
                        Interval.of(Instant.parse("2026-03-02T09:30:00Z"), Instant.parse("2026-03-02T10:30:00Z")))
                .withTrainer(StudioWeek.ADA);
        return ConflictReport.of(List.of(TEN.withTrainer(StudioWeek.ADA), halfPast), ROSTER);
    }

    static Plan plan() {
        PlanRequest request = PlanRequest.of(List.of(PlanSession.of(TEN)), ROSTER, new PlanSearch(1, 1_000));
        return PlanGenerator.generate(request).match(planned -> planned.plan(), refused -> {
            throw new IllegalArgumentException(refused.refusal().advice());
        });
    }
}

package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A plan written down: a run on another machine, with another Java, on another day gives the same. */
class PinnedPlanTest {

    private static final long MONDAY = 1_777_852_800;

    @Test
    void isThePlanThatWasMadeWhenThisWasWritten() {
        Plan plan = Plans.of(request());

        assertThat(plan.assignments().stream()
                        .map(one -> one.session().value() + one.trainer().value())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("s0t5 s10t3 s20t4 s25t1 s5t5 s15t2 s6t2 s16t4 s26t5 s1t1 s11t2 s21t0 s12t2 s2t5 s22t0 "
                        + "s17t2 s7t1 s27t5 s13t1 s23t2 s3t3 s18t0 s28t3 s8t4 s19t4 s29t1 s9t5 s24t5 s14t4 s4t3");
        assertThat(plan.objective()).isEqualTo(new PlanObjective(0, 0, 125_100, 21));
    }

    /** Thirty sessions over five days, each for two of three skills, and six trainers with two skills each. */
    private static PlanRequest request() {
        List<PlanSession> sessions = IntStream.range(0, 30)
                .mapToObj(i -> {
                    long start = MONDAY + 86_400L * (i % 5) + 3_600L * (8 + i * 7 % 10);
                    Interval planned = new Interval(start, start + 900L * (3 + i * i % 6));
                    return new PlanSession(
                            Session.planned(new SessionId("s" + i), new ActivityId("a" + i % 3), planned), "r" + i % 4);
                })
                .toList();
        List<Trainer> trainers = IntStream.range(0, 6)
                .mapToObj(i -> Trainer.of(
                                new TrainerId("t" + i),
                                "T" + i,
                                Set.of(new ActivityId("a" + i % 3), new ActivityId("a" + (i + 1) % 3)),
                                Availability.always(ZoneOffset.ofHours(i % 2)))
                        .withContract(WeeklyContract.ofHours(i, 4 + i)))
                .toList();
        return PlanRequest.of(sessions, Roster.of(trainers, List.of(), List.of()), new PlanSearch(42, 1_000));
    }
}

package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that had begun when the clocks were put back over its midnight goes on, as it does in the statistics. */
class PlanLocalDaysTest {

    private static final ActivityId YOGA = new ActivityId("yoga");
    private static final TrainerId ADA = new TrainerId("ada");

    /** At 00:01 of 7 November 2010, 02:31 UTC, the clocks of St. John's were put back to 23:01 of the 6th. */
    @ParameterizedTest
    @CsvSource({"2010-11-07T02:00:00Z, false", "2010-11-07T03:00:00Z, true"})
    void aRestIsNeededFromTheFirstMidnightOnAlthoughTheCalendarTurnsBack(Instant start, boolean isTooShort) {
        Trainer ada = Trainer.of(ADA, "Ada", Set.of(YOGA), Availability.always(ZoneId.of("America/St_Johns")));
        Session evening =
                session("evening", Instant.parse("2010-11-06T22:00:00Z")).withTrainer(ADA);
        Session open = session("open", start);

        Plan plan = Plans.of(PlanRequest.of(
                List.of(PlanSession.of(evening), PlanSession.of(open)),
                Roster.of(List.of(ada), List.of(), List.of()),
                new PlanSearch(1, 10)));

        assertThat(plan.unassigned())
                .flatExtracting(UnassignedSession::removals)
                .extracting(removal -> removal.rule().name())
                .isEqualTo(isTooShort ? List.of("REST") : List.of());
    }

    private static Session session(String id, Instant start) {
        return Session.planned(new SessionId(id), YOGA, Interval.of(start, start.plusSeconds(900)));
    }
}

package io.evenkeel.examples.faults;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Ada, who gives yoga at any time. */
final class People {

    private static final ActivityId YOGA = new ActivityId("yoga");

    static final Roster ROSTER = Roster.of(
            List.of(Trainer.of(new TrainerId("ada"), "Ada", Set.of(YOGA), Availability.always(ZoneOffset.UTC))),
            List.of(Activity.of(YOGA, "Yoga", 3_600)),
            List.of());

    private People() {}

    /** Long enough to prepare a test. */
    static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}

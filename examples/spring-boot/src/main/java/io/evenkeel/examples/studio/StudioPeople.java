package io.evenkeel.examples.studio;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Who works in the studio, and what it gives. A real one has them in its tables. */
final class StudioPeople {

    private static final ActivityId YOGA = new ActivityId("yoga");

    static final Roster ROSTER = Roster.of(
            List.of(Trainer.of(
                    new TrainerId("ada"),
                    "Ada",
                    Set.of(YOGA),
                    Availability.weekly(
                            ZoneId.of("Europe/Oslo"),
                            WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(14, 0))))),
            List.of(Activity.of(YOGA, "Yoga", 3_600).withCapacity(12).withBuffers(Buffers.ofMinutes(0, 15))),
            List.of());

    private StudioPeople() {}
}

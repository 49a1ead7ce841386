package io.evenkeel.simulation.client;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A small studio, so that its clients are often in each other's way. A day of its time has 23 hours. */
public final class Studio {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    public static final Instant NOW = Instant.parse("2026-03-28T09:00:00Z");
    public static final LocalDateRange DAYS = new LocalDateRange(LocalDate.of(2026, 3, 26), LocalDate.of(2026, 4, 1));
    public static final List<String> TRAINERS = List.of("t1", "t2");
    public static final List<String> ACTIVITIES = List.of("yoga", "boxing");
    public static final List<String> ROOMS = List.of("hall", "loft");

    private Studio() {}

    /** All can give everything, at any time. */
    public static Roster roster() {
        Set<ActivityId> skills = Set.of(new ActivityId("yoga"), new ActivityId("boxing"));
        Availability always = Availability.weekly(
                ZONE,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyWindow(day, LocalWindow.WHOLE_DAY))
                        .toArray(WeeklyWindow[]::new));
        return Roster.of(
                TRAINERS.stream()
                        .map(id -> Trainer.of(new TrainerId(id), "Trainer " + id, skills, always))
                        .toList(),
                ACTIVITIES.stream()
                        .map(id -> Activity.of(new ActivityId(id), "Activity " + id, 3_600))
                        .toList(),
                ROOMS.stream().map(id -> Room.of(new RoomId(id), "Room " + id)).toList());
    }
}

package io.evenkeel.tck.data;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.DateOverride;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Trainers, activities and rooms for tests: valid, and the same each time. */
public final class Rosters {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private Rosters() {}

    /** An active trainer with some details, all of which depend on the number. */
    public static Trainer trainer(int number) {
        LocalTime start = LocalTime.of(Math.floorMod(number, 12), 0);
        return Trainer.of(
                        new TrainerId("trainer-" + number),
                        "Trainer " + number,
                        Set.of(new ActivityId("activity-" + Math.floorMod(number, 3))),
                        Availability.weekly(OSLO, WeeklyWindow.on(DayOfWeek.MONDAY, start, LocalTime.of(17, 0))))
                .withContract(WeeklyContract.ofHours(10, 10 + Math.floorMod(number, 30)));
    }

    /** A roster of these trainers alone. */
    public static Roster of(Trainer... trainers) {
        return Roster.of(List.of(trainers), List.of(), List.of());
    }

    /** A roster in which every field is set somewhere and left out elsewhere, with every kind of window and absence. */
    public static Roster complete() {
        return Roster.of(
                List.of(everything(), nothing(), trainer(3)),
                List.of(
                        new Activity(
                                new ActivityId("activity-1"),
                                "Yoga, \"gentle\"",
                                "Körper & Geist",
                                4_530,
                                16,
                                new Buffers(600, 905),
                                "#1a2B3c"),
                        Activity.of(new ActivityId("activity-2"), "Boxing", 3_600)),
                List.of(new Room(new RoomId("room-1"), "Hall", 3), Room.of(new RoomId("room-2"), "Sauna")));
    }

    private static Trainer everything() {
        return new Trainer(
                new TrainerId("trainer-1"),
                "Ada L\u00F6velace \uD83D\uDE80",
                Set.of(new ActivityId("activity-1"), new ActivityId("activity-2"), new ActivityId("only-named")),
                new Availability(OSLO, windows(), overrides(), absences()),
                new WeeklyContract(72_001, 144_059),
                false);
    }

    /** Without skills, contract or a single free hour, in a zone that is an offset. */
    private static Trainer nothing() {
        return Trainer.of(new TrainerId("trainer-2"), "Bo", Set.of(), Availability.weekly(ZoneId.of("+05:45")));
    }

    private static List<WeeklyWindow> windows() {
        return List.of(
                WeeklyWindow.on(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 30)),
                WeeklyWindow.on(DayOfWeek.FRIDAY, LocalTime.of(16, 0), LocalTime.of(18, 0)),
                WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(6, 0, 30), LocalTime.of(6, 45, 15)),
                WeeklyWindow.on(DayOfWeek.SATURDAY, LocalTime.of(22, 0), LocalTime.of(2, 30)),
                WeeklyWindow.on(DayOfWeek.TUESDAY, LocalTime.of(7, 0), LocalTime.of(7, 0)),
                new WeeklyWindow(DayOfWeek.THURSDAY, LocalWindow.untilMidnight(LocalTime.of(20, 0))),
                new WeeklyWindow(DayOfWeek.SUNDAY, LocalWindow.WHOLE_DAY));
    }

    private static List<DateOverride> overrides() {
        return List.of(
                new DateOverride.Opening(DAY, new LocalWindow(LocalTime.of(10, 0), LocalTime.of(11, 0))),
                new DateOverride.Closing(DAY, new LocalWindow(LocalTime.of(23, 0), LocalTime.of(1, 0))),
                DateOverride.Closing.wholeDay(DAY.plusDays(16)),
                new DateOverride.Opening(DAY.minusYears(30), LocalWindow.WHOLE_DAY));
    }

    private static List<Absence> absences() {
        Instant start = Instant.parse("2026-06-01T07:15:01Z");
        return List.of(
                new Absence.Days(new LocalDateRange(DAY, DAY.plusDays(14))),
                new Absence.Between(Interval.of(start, start.plusSeconds(5_400))),
                new Absence.Between(new Interval(Interval.MIN_SECOND, Interval.MAX_SECOND)),
                new Absence.Days(new LocalDateRange(DAY, DAY)));
    }
}

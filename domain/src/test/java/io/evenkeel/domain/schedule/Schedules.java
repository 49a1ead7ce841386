package io.evenkeel.domain.schedule;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.DateOverride;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Availabilities around the days on which clocks change, the same for the same seed. */
public final class Schedules {

    /** A place and a day on which its clock does something odd. */
    public record OddDay(ZoneId zone, LocalDate date) {
        private static OddDay of(String zone, String date) {
            return new OddDay(ZoneId.of(zone), LocalDate.parse(date));
        }

        public Interval window(int daysBefore, int daysAfter) {
            return Interval.of(
                    date.minusDays(daysBefore).atStartOfDay(zone).toInstant(),
                    date.plusDays(daysAfter).atStartOfDay(zone).toInstant());
        }
    }

    public static final List<OddDay> ODD_DAYS = List.of(
            OddDay.of("Europe/Berlin", "2026-03-29"),
            OddDay.of("Europe/Berlin", "2026-10-25"),
            OddDay.of("America/New_York", "2026-03-08"),
            OddDay.of("America/New_York", "2026-11-01"),
            OddDay.of("America/Sao_Paulo", "2018-11-04"),
            OddDay.of("America/Sao_Paulo", "2018-02-18"),
            OddDay.of("Australia/Lord_Howe", "2026-10-04"),
            OddDay.of("Australia/Lord_Howe", "2026-04-05"),
            OddDay.of("Asia/Kathmandu", "2026-05-05"));

    private final Random random;
    private final int stepMinutes;

    public Schedules(long seed, int stepMinutes) {
        this.random = new Random(seed);
        this.stepMinutes = stepMinutes;
    }

    public Availability availability(OddDay day) {
        List<WeeklyWindow> weekly = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            weekly.add(new WeeklyWindow(DayOfWeek.of(random.nextInt(1, 8)), window()));
        }
        List<DateOverride> overrides = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate date = near(day);
            overrides.add(
                    random.nextBoolean()
                            ? new DateOverride.Opening(date, window())
                            : new DateOverride.Closing(date, window()));
        }
        List<Absence> absences = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            absences.add(absence(day));
        }
        return new Availability(day.zone(), weekly, overrides, absences);
    }

    private Absence absence(OddDay day) {
        LocalDate date = near(day);
        if (random.nextBoolean()) {
            return new Absence.Days(new LocalDateRange(date, date.plusDays(random.nextInt(3))));
        }
        long start = date.atStartOfDay(day.zone()).toEpochSecond() + 60L * minute();
        return new Absence.Between(new Interval(start, start + 60L * stepMinutes * random.nextInt(1, 60)));
    }

    private LocalDate near(OddDay day) {
        return day.date().plusDays(random.nextInt(-3, 4));
    }

    private LocalWindow window() {
        return new LocalWindow(time(), random.nextInt(4) == 0 ? LocalTime.MIDNIGHT : time());
    }

    private LocalTime time() {
        // Half of the times lie in the hours in which clocks change.
        int minutes = random.nextBoolean() ? minute() : minute() / 8;
        return LocalTime.ofSecondOfDay(60L * (minutes - minutes % stepMinutes));
    }

    private int minute() {
        return stepMinutes * random.nextInt(1_440 / stepMinutes);
    }
}

package io.evenkeel.domain.availability;

import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.IntervalSet;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When a trainer can work: the weekly windows and openings, minus the closings, minus the absences.
 *
 * <p>Whatever window it is resolved for, the answer for a second is the same. With r rules and a window of w weeks,
 * resolving takes O(r w log(r w)). Immutable and safe for any thread.
 *
 * @param zone the zone of the trainer, in which days and wall-clock times are read
 * @param weekly what opens every week; windows may overlap
 * @param overrides openings and closings on single dates
 * @param absences when the trainer is away
 */
public record Availability(
        ZoneId zone, List<WeeklyWindow> weekly, List<DateOverride> overrides, List<Absence> absences) {

    /**
     * How many days a window reaches past the date on which it begins: one when it crosses midnight, and one more when
     * its end is moved over a day that the zone skipped.
     */
    private static final int REACH_DAYS = 2;

    public Availability {
        weekly = List.copyOf(weekly);
        overrides = List.copyOf(overrides);
        absences = List.copyOf(absences);
    }

    /** Open at any time. */
    public static Availability always(ZoneId zone) {
        List<WeeklyWindow> wholeWeek = Arrays.stream(DayOfWeek.values())
                .map(day -> new WeeklyWindow(day, LocalWindow.WHOLE_DAY))
                .toList();
        return new Availability(zone, wholeWeek, List.of(), List.of());
    }

    /** Open in the given weekly windows. */
    public static Availability weekly(ZoneId zone, WeeklyWindow... windows) {
        return new Availability(zone, List.of(windows), List.of(), List.of());
    }

    public Availability withOverrides(List<DateOverride> newOverrides) {
        return new Availability(zone, weekly, newOverrides, absences);
    }

    public Availability withAbsences(List<Absence> newAbsences) {
        return new Availability(zone, weekly, overrides, newAbsences);
    }

    /** What can be worked within a window: open and not absent. */
    public IntervalSet free(Interval window) {
        return open(window).subtract(absent(window));
    }

    /** What the rules open within a window, whether or not the trainer is absent then. */
    public IntervalSet open(Interval window) {
        LocalDate first = window.start().atZone(zone).toLocalDate().minusDays(REACH_DAYS);
        LocalDate last = LocalDateRange.dayOf(window.endSecondExclusive(), zone);
        List<Interval> opened = new ArrayList<>();
        List<Interval> closed = new ArrayList<>();
        for (WeeklyWindow rule : weekly) {
            LocalDate date = first.with(TemporalAdjusters.nextOrSame(rule.day()));
            for (; !date.isAfter(last); date = date.plusWeeks(1)) {
                rule.window().on(date, zone, window).ifPresent(opened::add);
            }
        }
        for (DateOverride change : overrides) {
            if (!change.date().isBefore(first) && !change.date().isAfter(last)) {
                List<Interval> list = change.match(opening -> opened, closing -> closed);
                change.window().on(change.date(), zone, window).ifPresent(list::add);
            }
        }
        return IntervalSet.unionOf(opened).subtract(IntervalSet.unionOf(closed));
    }

    /** When the trainer is absent within a window. */
    public IntervalSet absent(Interval window) {
        return IntervalSet.unionOf(absences.stream()
                .map(absence -> absence.in(zone, window))
                .flatMap(Optional::stream)
                .toList());
    }
}

package io.evenkeel.domain.availability;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A window that opens every week.
 *
 * @param day the local day on which it begins
 * @param window from when until when
 */
public record WeeklyWindow(DayOfWeek day, LocalWindow window) {

    /** Between two wall-clock times; an end that is not after the start belongs to the next day. */
    public static WeeklyWindow on(DayOfWeek day, LocalTime startInclusive, LocalTime endExclusive) {
        return new WeeklyWindow(day, new LocalWindow(startInclusive, endExclusive));
    }
}

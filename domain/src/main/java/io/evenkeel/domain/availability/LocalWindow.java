package io.evenkeel.domain.availability;

import io.evenkeel.domain.time.Interval;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A half-open window of wall-clock time that begins on some day.
 *
 * <p>An end that is not after the start belongs to the next day. So an end of 00:00 is the 24:00 of the first day, and
 * two equal times are one whole turn of the clock. Fractions of a second are dropped.
 *
 * @param startInclusive when it begins
 * @param endExclusive when it ends; midnight is 24:00
 */
public record LocalWindow(LocalTime startInclusive, LocalTime endExclusive) {

    /** From midnight to midnight: 23, 24 or 25 hours. */
    public static final LocalWindow WHOLE_DAY = new LocalWindow(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    public LocalWindow {
        startInclusive = startInclusive.truncatedTo(ChronoUnit.SECONDS);
        endExclusive = endExclusive.truncatedTo(ChronoUnit.SECONDS);
    }

    /** From a time until 24:00. */
    public static LocalWindow untilMidnight(LocalTime startInclusive) {
        return new LocalWindow(startInclusive, LocalTime.MIDNIGHT);
    }

    /** Whether it ends on the day after the one on which it begins, later than at 24:00. */
    public boolean crossesMidnight() {
        return !endExclusive.isAfter(startInclusive) && !endExclusive.equals(LocalTime.MIDNIGHT);
    }

    /**
     * The part of this window, begun on a date, that lies in an interval.
     *
     * <p>A time that the clock skips is moved forward by the gap, one that it shows twice is the first, and midnight is
     * the first moment of its day. Nothing is left of a window on a day that does not exist (Pacific/Apia, 2011-12-30),
     * nor of one whose moved start is not before its end.
     */
    public Optional<Interval> on(LocalDate date, ZoneId zone, Interval within) {
        LocalDate endDate = endExclusive.isAfter(startInclusive) ? date : date.plusDays(1);
        boolean dayExists = date.atStartOfDay(zone).isBefore(date.plusDays(1).atStartOfDay(zone));
        return dayExists
                ? within.clip(second(date, startInclusive, zone), second(endDate, endExclusive, zone))
                : Optional.empty();
    }

    private static long second(LocalDate date, LocalTime time, ZoneId zone) {
        ZonedDateTime moment =
                time.equals(LocalTime.MIDNIGHT) ? date.atStartOfDay(zone) : ZonedDateTime.of(date, time, zone);
        return moment.toEpochSecond();
    }
}

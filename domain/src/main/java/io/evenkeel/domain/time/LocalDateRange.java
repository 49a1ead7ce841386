package io.evenkeel.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A half-open range of local days {@code [from, to)}; it may be empty.
 *
 * <p>A day is bounded by its local midnights, never by 86,400 seconds: it has 23, 24 or 25 hours, or none at all
 * (Pacific/Apia, 2011-12-30).
 *
 * @param fromInclusive the first day
 * @param toExclusive the day after the last one, not before {@code fromInclusive}
 */
public record LocalDateRange(LocalDate fromInclusive, LocalDate toExclusive) {

    /** @throws IllegalArgumentException when the range ends before it begins, or leaves the years 1 to 9999 */
    public LocalDateRange {
        if (toExclusive.isBefore(fromInclusive)) {
            throw new IllegalArgumentException(
                    "a range of days must not end before it begins, but was " + fromInclusive + " to " + toExclusive);
        }
        if (fromInclusive.getYear() < 1 || toExclusive.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "a range of days must lie in the years 1 to 9999, but was " + fromInclusive + " to " + toExclusive);
        }
    }

    /** How many days it holds, those that a zone skips included. */
    public long days() {
        return ChronoUnit.DAYS.between(fromInclusive, toExclusive);
    }

    /** The one day. */
    public static LocalDateRange of(LocalDate day) {
        return new LocalDateRange(day, day.plusDays(1));
    }

    /**
     * The day whose bounds hold a second.
     *
     * <p>Nearly always the date that a calendar on the wall shows then. Where clocks were put back shortly after midnight
     * (America/St_Johns until 2011, at 00:01) the calendar turned back as well; the day that had begun goes on here, so
     * that days are intervals and follow each other.
     */
    public static LocalDate dayOf(long epochSecond, ZoneId zone) {
        LocalDate date = Instant.ofEpochSecond(epochSecond).atZone(zone).toLocalDate();
        LocalDate next = date.plusDays(1);
        return next.atStartOfDay(zone).toEpochSecond() <= epochSecond ? next : date;
    }

    public boolean isEmpty() {
        return fromInclusive.equals(toExclusive);
    }

    /** The first second of the range in a zone, since 1970-01-01T00:00Z. */
    public long startSecondInclusive(ZoneId zone) {
        return fromInclusive.atStartOfDay(zone).toEpochSecond();
    }

    /** The first second after the range in a zone, since 1970-01-01T00:00Z. */
    public long endSecondExclusive(ZoneId zone) {
        return toExclusive.atStartOfDay(zone).toEpochSecond();
    }

    /**
     * The seconds of the range in a zone, as far as the years 1 to 9999 of UTC go; empty when there is none. East of
     * Greenwich the first local day begins before the first second that can be stored.
     */
    public Optional<Interval> interval(ZoneId zone) {
        long from = Math.max(Interval.MIN_SECOND, startSecondInclusive(zone));
        long until = endSecondExclusive(zone);
        return from < until ? Optional.of(new Interval(from, until)) : Optional.empty();
    }
}

package io.evenkeel.adapter.http.input;

import io.evenkeel.adapter.http.problem.FieldError;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one request and gathers what is wrong with them. A value that is missing or wrong is null until
 * {@link #refuse()} ends the request. Not safe for several threads.
 */
public final class Checks {

    private static final int LAST_YEAR = 9999;

    private final List<FieldError> errors = new ArrayList<>();

    /** A day that must be there. */
    public @Nullable LocalDate date(String pointer, @Nullable String text) {
        if (text == null) {
            error(pointer, "MISSING_VALUE", "give a date such as 2026-03-02");
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (hasYear(date)) {
                return date;
            }
        } catch (DateTimeException bad) {
            // Answered below, together with dates out of range.
        }
        error(pointer, "BAD_DATE", "is not a date of the years 1 to 9999; write it like 2026-03-02");
        return null;
    }

    /** The days from one until before another, both of which must be there. */
    public @Nullable LocalDateRange range(
            String fromPointer, @Nullable String fromText, String toPointer, @Nullable String toText) {
        LocalDate from = date(fromPointer, fromText);
        LocalDate to = date(toPointer, toText);
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            error(toPointer, "RANGE_INVERTED", "'to' is the day after the last one, and must not be before 'from'");
            return null;
        }
        return new LocalDateRange(from, to);
    }

    /** A time on the clock of some zone. */
    public @Nullable LocalDateTime localDateTime(String pointer, @Nullable String text) {
        if (text == null) {
            error(pointer, "MISSING_VALUE", "give a local time such as 2026-03-02T18:00");
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.parse(text);
            if (hasYear(time.toLocalDate())) {
                return time;
            }
        } catch (DateTimeException bad) {
            // Answered below, together with times out of range.
        }
        error(pointer, "BAD_TIME", "is not a local time of the years 1 to 9999; write it like 2026-03-02T18:00");
        return null;
    }

    /** A moment, with its distance from Greenwich; null when nothing is given. */
    public @Nullable Instant instant(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (Interval.isStorable(instant.getEpochSecond())) {
                return instant;
            }
        } catch (DateTimeException bad) {
            // Answered below, together with moments out of range.
        }
        error(
                pointer,
                "BAD_INSTANT",
                "is not a moment of the years 1 to 9999; write it like 2026-03-02T18:00:00+01:00 or 2026-03-02T17:00:00Z");
        return null;
    }

    /** A zone, or null when none is given. */
    public @Nullable ZoneId zone(String pointer, @Nullable String text) {
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException unknown) {
            error(pointer, "UNKNOWN_ZONE", "is not a time zone; write one such as Europe/Oslo or UTC");
            return null;
        }
    }

    /** How many seconds something takes, at least one and less than {@code 2^31}; null when nothing is given. */
    public @Nullable Integer seconds(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            long seconds = Duration.parse(text).toSeconds();
            if (seconds >= 1 && seconds <= Integer.MAX_VALUE) {
                return (int) seconds;
            }
        } catch (DateTimeException bad) {
            // Answered below, together with durations out of range.
        }
        error(pointer, "BAD_DURATION", "is not a positive duration; write it like PT45M or PT1H30M");
        return null;
    }

    /** A text that must be there. */
    public @Nullable String required(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            error(pointer, "MISSING_VALUE", "must be given");
            return null;
        }
        return text;
    }

    public void error(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }

    /**
     * Ends the request when something was wrong.
     *
     * @throws ProblemException that names everything that was wrong so far, in the order of the pointers, so that equal
     *     requests have equal answers however their values were read
     */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors.stream()
                    .sorted(Comparator.comparing(FieldError::pointer))
                    .toList());
        }
    }

    /**
     * A value of which every lack was an error.
     *
     * @throws ProblemException when something was wrong
     */
    public <T> T checked(@Nullable T value) {
        refuse();
        if (value == null) {
            throw new IllegalStateException("whatever is missing was refused above");
        }
        return value;
    }

    private static boolean hasYear(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    }
}

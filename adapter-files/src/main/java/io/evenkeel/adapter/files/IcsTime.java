package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A time of an event, on the clock on the wall of a zone.
 *
 * @param local what the clock shows
 * @param zone where it hangs
 */
record IcsTime(LocalDateTime local, ZoneId zone) {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int DATE_LENGTH = 8;
    private static final int LONGEST_ECHO = 80;

    /**
     * The time of a property.
     *
     * @param floating where a time without a zone is local
     * @throws IcsRejectException when it is none
     */
    static IcsTime of(IcsProperty property, ZoneId floating) {
        return read(property, property.value().strip(), floating);
    }

    /** The times of a property that lists them. */
    static List<IcsTime> all(IcsProperty property, ZoneId floating) {
        return Arrays.stream(property.value().split(",", -1))
                .map(text -> read(property, text.strip(), floating))
                .toList();
    }

    private static IcsTime read(IcsProperty property, String text, ZoneId floating) {
        if ("DATE".equalsIgnoreCase(property.parameter("VALUE")) || text.length() == DATE_LENGTH) {
            throw new IcsRejectException(
                    property.name(),
                    RejectCode.ALL_DAY_EVENT,
                    "is a day and no time of day; a session begins and ends at a time, such as 20260302T180000Z");
        }
        boolean utc = text.endsWith("Z") || text.endsWith("z");
        try {
            LocalDateTime local = LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, DATE_TIME);
            requireYear(property, local);
            return new IcsTime(local, utc ? ZoneOffset.UTC : zone(property, floating));
        } catch (DateTimeException bad) {
            throw new IcsRejectException(
                    property.name(),
                    RejectCode.BAD_TIME,
                    "'" + cut(text) + "' is not a time; write it like 20260302T180000Z or, with a TZID,"
                            + " 20260302T180000",
                    bad);
        }
    }

    /** The moment itself; one that is skipped is moved forward by the gap, one that occurs twice means the first. */
    Instant instant() {
        return ZonedDateTime.ofLocal(local, zone, null).toInstant();
    }

    /** What the clock shows then in another zone. */
    LocalDateTime in(ZoneId other) {
        return zone.equals(other) ? local : LocalDateTime.ofInstant(instant(), other);
    }

    /** This time and so many days by the calendar, then so many seconds by the clock. */
    Instant plus(long days, long seconds) {
        return ZonedDateTime.ofLocal(local.plusDays(days), zone, null)
                .toInstant()
                .plusSeconds(seconds);
    }

    private static void requireYear(IcsProperty property, LocalDateTime local) {
        if (local.getYear() < 1) {
            throw new IcsRejectException(
                    property.name(), RejectCode.TIME_OUT_OF_RANGE, "'" + local + "' lies outside the years 1 to 9999");
        }
    }

    private static ZoneId zone(IcsProperty property, ZoneId floating) {
        String name = property.parameter("TZID");
        if (name == null) {
            return floating;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IcsRejectException(
                    property.name(),
                    RejectCode.UNKNOWN_ZONE,
                    "'" + cut(name) + "' is not a time zone; write one such as Europe/Oslo, or write times in UTC",
                    unknown);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO);
    }
}

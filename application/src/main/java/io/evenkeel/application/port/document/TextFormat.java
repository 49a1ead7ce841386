package io.evenkeel.application.port.document;

import io.evenkeel.domain.schedule.recurrence.OverrideRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a kind of value is written as text.
 *
 * @param what what it is, with its article
 * @param example how to write it
 * @param parse the value of a text; throws IllegalArgumentException or DateTimeException for a text that is none
 */
record TextFormat<T>(String what, String example, Function<String, T> parse) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_OR_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String MIDNIGHT_AT_THE_END = "24:00";
    private static final int LAST_YEAR = 9999;

    static final TextFormat<ZoneId> ZONE = new TextFormat<>("a time zone", "Europe/Oslo", ZoneId::of);
    static final TextFormat<LocalDate> DATE = new TextFormat<>("a date", "2026-03-02", LocalDate::parse);
    static final TextFormat<DayOfWeek> DAY_OF_WEEK =
            new TextFormat<>("a day of the week", "MONDAY", text -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT)));
    static final TextFormat<LocalTime> START =
            new TextFormat<>("a time", "09:00", text -> LocalTime.parse(text, CLOCK));
    static final TextFormat<LocalTime> END = new TextFormat<>("a time", "17:00 or 24:00", TextFormat::end);

    /** A whole day, a time in some zone, or a time on the time line. */
    static final TextFormat<TemporalAccessor> BOUNDARY = new TextFormat<>(
            "a date or a time",
            "2026-03-02, 2026-03-02T17:30 or 2026-03-02T17:30:00Z",
            text -> DAY_OR_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));

    /** A time on the clock of some zone. */
    static final TextFormat<LocalDateTime> LOCAL_TIME =
            new TextFormat<>("a local time of the years 1 to 9999", "2026-03-02T18:00", TextFormat::localTime);

    /** How many seconds something takes. */
    static final TextFormat<Long> DURATION =
            new TextFormat<>("a duration of at least a second", "PT45M or PT1H30M", TextFormat::seconds);

    static final TextFormat<OverrideRange> OVERRIDE_RANGE = constant(OverrideRange.class);

    /** One of the names of an enum. */
    static <E extends Enum<E>> TextFormat<E> constant(Class<E> type) {
        return new TextFormat<>(
                "known here",
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" or ")),
                text -> Enum.valueOf(type, text));
    }

    static String start(LocalTime time) {
        return time.toString();
    }

    static String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? MIDNIGHT_AT_THE_END : time.toString();
    }

    private static LocalDateTime localTime(String text) {
        LocalDateTime time = LocalDateTime.parse(text);
        if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return time;
    }

    private static long seconds(String text) {
        long seconds = Duration.parse(text).toSeconds();
        if (seconds < 1) {
            throw new DateTimeException("out of range");
        }
        return seconds;
    }

    private static LocalTime end(String text) {
        return text.equals(MIDNIGHT_AT_THE_END) ? LocalTime.MIDNIGHT : LocalTime.parse(text, CLOCK);
    }

    String refusal(String text) {
        return "'" + text + "' is not " + what + "; write it like " + example;
    }

    /** @throws DateTimeException or IllegalArgumentException when the text is none */
    T of(String text) {
        return parse.apply(text);
    }
}

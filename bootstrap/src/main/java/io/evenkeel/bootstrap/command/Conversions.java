package io.evenkeel.bootstrap.command;

import io.evenkeel.domain.statistics.TrendMeasure;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** How the texts of a command line become values, with errors that say what would be right. */
final class Conversions {

    private Conversions() {}

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException bad) {
            throw refusal("'" + text + "' is not a date; write it like 2026-03-02", bad);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException bad) {
            throw refusal("'" + text + "' is not a time zone; write one such as Europe/Oslo or UTC", bad);
        }
    }

    static LocalDateTime localDateTime(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException bad) {
            throw refusal("'" + text + "' is not a local time; write it like 2026-03-02T18:00", bad);
        }
    }

    static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException bad) {
            throw refusal("'" + text + "' is not a duration; write it like PT45M or PT1H30M", bad);
        }
    }

    static TrendMeasure measure(String text) {
        return TrendMeasure.named(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a measure; the measures are "
                        + Arrays.stream(TrendMeasure.values())
                                .map(TrendMeasure::externalName)
                                .collect(Collectors.joining(", "))));
    }

    private static TypeConversionException refusal(String message, Exception cause) {
        TypeConversionException refusal = new TypeConversionException(message);
        refusal.initCause(cause);
        return refusal;
    }
}

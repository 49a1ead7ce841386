package io.evenkeel.bootstrap.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static TypeConversionException refusal(String message, Exception cause) {
        TypeConversionException refusal = new TypeConversionException(message);
        refusal.initCause(cause);
        return refusal;
    }
}

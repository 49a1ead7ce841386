package io.evenkeel.domain.schedule.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The DATE and DATE-TIME forms of RFC 5545 sections 3.3.4 and 3.3.5, as UNTIL uses them. */
final class RuleTimes {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int DATE_LENGTH = 8;
    private static final int DATE_TIME_LENGTH = 15;

    private RuleTimes() {}

    /** The value of UNTIL. A leap second is refused, as no instant of the domain can be one. */
    static Until parse(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return Until.date(LocalDate.parse(text, DATE));
            }
            boolean utc = text.endsWith("Z");
            String time = utc ? text.substring(0, text.length() - 1) : text;
            if (time.length() == DATE_TIME_LENGTH) {
                return new Until(utc ? UntilForm.UTC : UntilForm.LOCAL, LocalDateTime.parse(time, DATE_TIME));
            }
        } catch (DateTimeException unreadable) {
            throw (RefusalException) refused(text).initCause(unreadable);
        }
        throw refused(text);
    }

    static String format(Until until) {
        return switch (until.form()) {
            case DATE -> DATE.format(until.lastInclusive());
            case LOCAL -> DATE_TIME.format(until.lastInclusive());
            case UTC -> DATE_TIME.format(until.lastInclusive()) + "Z";
        };
    }

    private static RefusalException refused(String text) {
        return RefusalException.outOfRange(RulePart.UNTIL, text, "write 20261231, 20261231T235959 or 20261231T235959Z");
    }
}

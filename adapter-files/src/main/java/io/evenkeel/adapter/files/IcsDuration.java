package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time of RFC 5545 section 3.3.6: days by the calendar, then seconds by the clock.
 *
 * @param days at least 0
 * @param seconds at least 0
 */
record IcsDuration(long days, long seconds) {

    private static final Pattern FORM = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W|(?:(\\d{1,6})D)?(T(?:(\\d{1,7})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?)");

    /** @throws IcsRejectException when the value is none */
    static IcsDuration of(IcsProperty property) {
        String text = property.value().strip();
        Matcher parts = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches() || text.endsWith("P") || text.endsWith("T")) {
            throw new IcsRejectException(
                    property.name(),
                    RejectCode.BAD_DURATION,
                    "is not a length of time; write it like PT45M or PT1H30M, and not negative");
        }
        return new IcsDuration(
                7 * number(parts.group(1)) + number(parts.group(2)),
                3_600 * number(parts.group(4)) + 60 * number(parts.group(5)) + number(parts.group(6)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}

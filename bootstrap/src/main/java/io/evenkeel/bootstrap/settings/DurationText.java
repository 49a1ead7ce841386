package io.evenkeel.bootstrap.settings;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as people write them: a whole number and a unit, such as {@code 500ms} or {@code 30 d}. */
final class DurationText {

    static final String UNITS = "ms, s, m, h, d";

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9}) ?(ms|s|m|h|d)");

    private DurationText() {}

    /** Null when it is none. */
    static @Nullable Duration parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches() ? Duration.of(Long.parseLong(matcher.group(1)), unit(matcher.group(2))) : null;
    }

    /** In the largest unit that leaves a whole number. */
    static String of(Duration duration) {
        for (String name : new String[] {"d", "h", "m", "s"}) {
            Duration one = Duration.of(1, unit(name));
            if (!duration.isZero() && duration.toMillis() % one.toMillis() == 0) {
                return duration.dividedBy(one) + name;
            }
        }
        return duration.toMillis() + "ms";
    }

    private static ChronoUnit unit(String name) {
        return switch (name) {
            case "ms" -> ChronoUnit.MILLIS;
            case "s" -> ChronoUnit.SECONDS;
            case "m" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.DAYS;
        };
    }
}

package io.evenkeel.bootstrap.command;

import io.evenkeel.domain.statistics.Change;
import io.evenkeel.domain.statistics.MeasureValue;
import io.evenkeel.domain.statistics.Ratio;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers for people, short enough for a column. */
final class Figures {

    private static final String NONE = "—";

    private Figures() {}

    static String percent(Ratio ratio) {
        return percent(ratio.value());
    }

    static String hours(long seconds) {
        return decimal(seconds / 3_600.0, 1);
    }

    static String minutes(@Nullable Number seconds) {
        return seconds == null ? NONE : decimal(seconds.doubleValue() / 60, 1);
    }

    static String decimal(@Nullable Double value, int digits) {
        return value == null ? NONE : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** @param unit {@code count}, {@code seconds} or {@code share} */
    static String measure(String unit, @Nullable MeasureValue measure) {
        return measure == null ? NONE : value(unit, measure.value());
    }

    /** With its sign; a share moves by percentage points. */
    static String change(String unit, @Nullable Change change) {
        Double absolute = change == null ? null : change.absolute();
        if (absolute == null) {
            return NONE;
        }
        String text = unit.equals("share") ? decimal(100 * absolute, 1) + " pp" : value(unit, absolute);
        return absolute > 0 ? "+" + text : text;
    }

    private static String value(String unit, @Nullable Double value) {
        return switch (unit) {
            case "share" -> percent(value);
            case "seconds" -> value == null ? NONE : decimal(value, 0) + " s";
            default -> decimal(value, 0);
        };
    }

    private static String percent(@Nullable Double share) {
        return share == null ? NONE : decimal(100 * share, 1) + " %";
    }
}

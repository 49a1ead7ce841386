package io.evenkeel.bootstrap.drill;

import java.util.Locale;

/**
 * A figure and what it has to be.
 *
 * @param name what was measured
 * @param figure what came of it
 * @param unit of both numbers; empty for a number of things
 * @param bound {@code at most} or {@code at least}
 * @param limit the bound itself
 * @param passed whether the figure is within it
 */
public record Criterion(String name, double figure, String unit, String bound, double limit, boolean passed) {

    static Criterion atMost(String name, double figure, String unit, double limit) {
        return new Criterion(name, rounded(figure), unit, "at most", limit, figure <= limit);
    }

    static Criterion atLeast(String name, double figure, String unit, double limit) {
        return new Criterion(name, rounded(figure), unit, "at least", limit, figure >= limit);
    }

    /** Something that has to be so. */
    static Criterion holds(String name, boolean isSo) {
        return atLeast(name, isSo ? 1 : 0, "", 1);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    @Override
    public String toString() {
        return name + " " + number(figure) + space() + unit + (passed ? " (" : " (FAILED: ") + bound + " "
                + number(limit) + ")";
    }

    private String space() {
        return unit.isEmpty() || unit.equals("%") ? "" : " ";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }
}

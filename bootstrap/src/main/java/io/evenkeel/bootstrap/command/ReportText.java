package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.statistics.StatisticsBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report for people and for spreadsheets, made from the very body that the API gives. */
final class ReportText {

    /**
     * One measure.
     *
     * @param name its path in the body
     * @param value its value; null when it has none
     * @param ratio the members of a ratio; null for a plain number
     */
    private record Line(
            String name, @Nullable Object value, @Nullable Map<?, ?> ratio) {}

    private ReportText() {}

    static String table(StatisticsBody body) {
        StatisticsBody.Meta meta = body.meta();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, %s to %s (not included), %s, as of %s%n%n",
                meta.family(),
                meta.from(),
                meta.to(),
                meta.zone(),
                meta.asOf()));
        List<Line> lines = lines(body);
        int width = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
        for (Line line : lines) {
            text.append(String.format(Locale.ROOT, "  %-" + width + "s  %s%n", line.name(), readable(line)));
        }
        return text.toString();
    }

    static String csv(StatisticsBody body) {
        StringBuilder text = new StringBuilder("measure,value,numerator,denominator,reason\n");
        for (Line line : lines(body)) {
            Map<?, ?> ratio = line.ratio();
            text.append(line.name()).append(',').append(plain(line.value()));
            for (String member : List.of("numerator", "denominator", "reason")) {
                text.append(',').append(ratio == null ? "" : plain(ratio.get(member)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static List<Line> lines(StatisticsBody body) {
        List<Line> lines = new ArrayList<>();
        collect("", body.measures(), lines);
        return lines;
    }

    private static void collect(String prefix, Map<?, ?> members, List<Line> lines) {
        members.forEach((name, value) -> {
            if (value instanceof Map<?, ?> ratio && ratio.containsKey("denominator")) {
                lines.add(new Line(prefix + name, ratio.get("value"), ratio));
            } else if (value instanceof Map<?, ?> nested) {
                collect(prefix + name + ".", nested, lines);
            } else {
                lines.add(new Line(prefix + name, value, null));
            }
        });
    }

    private static String readable(Line line) {
        Map<?, ?> ratio = line.ratio();
        if (ratio != null) {
            return line.value() instanceof Number share
                    ? String.format(
                            Locale.ROOT,
                            "%.1f %%  (%s of %s)",
                            100 * share.doubleValue(),
                            ratio.get("numerator"),
                            ratio.get("denominator"))
                    : "—  (" + ratio.get("reason") + ")";
        }
        if (line.value() instanceof Double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
        return line.value() == null ? "—" : String.valueOf(line.value());
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

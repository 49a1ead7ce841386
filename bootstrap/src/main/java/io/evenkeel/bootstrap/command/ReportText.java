package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.statistics.StatisticsBody;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.DataQuality;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.statistics.HeatmapReport;
import io.evenkeel.domain.statistics.TrainersReport;
import io.evenkeel.domain.statistics.TrendReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report for people, made from the very body that the API gives. */
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
        text.append(report(body.data(), body.dataQuality()));
        StatisticsBody.Comparison comparison = body.comparison();
        if (comparison != null) {
            text.append(String.format(Locale.ROOT, "%ncompared with %s to %s%n%n", comparison.from(), comparison.to()));
            text.append(report(comparison.data(), comparison.dataQuality()));
        }
        return text.toString();
    }

    private static String report(FamilyReport report, DataQuality quality) {
        Optional<String> table = table(report);
        Map<String, Object> measures = table.isPresent() ? new LinkedHashMap<>() : Json.toMap(report);
        measures.put("dataQuality", Json.toMap(quality));
        return table.map(text -> text + "\n").orElse("") + lines(measures);
    }

    private static Optional<String> table(FamilyReport report) {
        if (report instanceof TrainersReport trainers) {
            return Optional.of(ListTables.of(trainers));
        }
        if (report instanceof ActivitiesReport activities) {
            return Optional.of(ListTables.of(activities));
        }
        if (report instanceof TrendReport trend) {
            return Optional.of(ListTables.of(trend));
        }
        if (report instanceof HeatmapReport heatmap) {
            return Optional.of(ListTables.of(heatmap));
        }
        return Optional.empty();
    }

    private static String lines(Map<String, Object> measures) {
        List<Line> lines = new ArrayList<>();
        collect("", measures, lines);
        int width = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(String.format(Locale.ROOT, "  %-" + width + "s  %s%n", line.name(), readable(line)));
        }
        return text.toString();
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
}

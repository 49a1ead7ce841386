package io.evenkeel.adapter.http.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.evenkeel.domain.statistics.ActivityRow;
import io.evenkeel.domain.statistics.HeatmapCell;
import io.evenkeel.domain.statistics.TrainerRow;
import io.evenkeel.domain.statistics.TrendBucket;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A report for spreadsheets, made from the very body that the API gives: one line for each trainer, activity, bucket or
 * hour of the week; for the other families one line for each measure. What stands beside the lines of a list, such as the
 * fairness, is in the JSON alone.
 */
public final class StatisticsCsv {

    /** What a spreadsheet would take for a formula. A name may begin so; then it gets an apostrophe. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final List<String> RATIO = List.of("value", "numerator", "denominator", "reason");

    private StatisticsCsv() {}

    public static String of(StatisticsBody body) {
        Map<String, Object> data = body.measures();
        return switch (body.meta().family()) {
            case "trainers" -> rows(TrainerRow.class, maps(data.get("trainers")));
            case "activities" -> rows(ActivityRow.class, maps(data.get("activities")));
            case "trend" -> rows(TrendBucket.class, maps(data.get("buckets")));
            case "heatmap" -> hours(data.get("cells"));
            default -> measures(data);
        };
    }

    private static String rows(Class<?> type, List<Map<?, ?>> rows) {
        return write(csv -> {
            List<String> columns = RecordColumns.of(type);
            csv.accept(columns);
            rows.forEach(row -> csv.accept(cells(row, columns)));
        });
    }

    private static String hours(@Nullable Object days) {
        List<Map<?, ?>> hours = new ArrayList<>();
        for (Object day : list(days)) {
            hours.addAll(maps(day));
        }
        return write(csv -> {
            List<String> columns = RecordColumns.of(HeatmapCell.class);
            csv.accept(joined(List.of("day", "hour"), columns));
            for (int i = 0; i < hours.size(); i++) {
                DayOfWeek day = DayOfWeek.of(1 + i / 24);
                List<String> cell = List.of(day.name().toLowerCase(Locale.ROOT), String.valueOf(i % 24));
                csv.accept(joined(cell, cells(hours.get(i), columns)));
            }
        });
    }

    private static String measures(Map<String, Object> data) {
        Map<String, Map<?, ?>> lines = new LinkedHashMap<>();
        collect("", data, lines);
        return write(csv -> {
            csv.accept(joined(List.of("measure"), RATIO));
            lines.forEach((name, value) -> csv.accept(joined(List.of(name), cells(value, RATIO))));
        });
    }

    private static void collect(String prefix, Map<?, ?> members, Map<String, Map<?, ?>> lines) {
        members.forEach((name, value) -> {
            if (value instanceof Map<?, ?> ratio && ratio.containsKey("denominator")) {
                lines.put(prefix + name, ratio);
            } else if (value instanceof Map<?, ?> nested) {
                collect(prefix + name + ".", nested, lines);
            } else {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                plain.put("value", value);
                lines.put(prefix + name, plain);
            }
        });
    }

    private static String write(Consumer<Consumer<List<String>>> lines) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        lines.accept(csv::writeRecord);
        return text.toString();
    }

    private static List<String> cells(Map<?, ?> row, List<String> columns) {
        return columns.stream()
                .map(column -> cell(RecordColumns.value(row, column)))
                .toList();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof String text) {
            return FORMULA.matcher(text).matches() ? "'" + text : text;
        }
        return value == null ? "" : value.toString();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        List<Map<?, ?>> maps = new ArrayList<>();
        for (Object each : list(value)) {
            if (each instanceof Map<?, ?> map) {
                maps.add(map);
            }
        }
        return maps;
    }
}

package io.evenkeel.bootstrap.command;

import static io.evenkeel.bootstrap.command.Figures.change;
import static io.evenkeel.bootstrap.command.Figures.decimal;
import static io.evenkeel.bootstrap.command.Figures.hours;
import static io.evenkeel.bootstrap.command.Figures.measure;
import static io.evenkeel.bootstrap.command.Figures.minutes;
import static io.evenkeel.bootstrap.command.Figures.percent;

import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.ActivityRow;
import io.evenkeel.domain.statistics.HeatmapReport;
import io.evenkeel.domain.statistics.TrainerRow;
import io.evenkeel.domain.statistics.TrainersReport;
import io.evenkeel.domain.statistics.TrendBucket;
import io.evenkeel.domain.statistics.TrendReport;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The families whose report is a list, as tables that fit a terminal. Everything else about them is in the JSON. */
final class ListTables {

    private ListTables() {}

    static String of(TrainersReport report) {
        TextTable table = new TextTable(
                "trainer",
                "sessions",
                "planned h",
                "delivered h",
                "share",
                "back to back",
                "longest run h",
                "short rests",
                "occupancy",
                "utilisation");
        for (TrainerRow row : report.trainers()) {
            table.add(List.of(
                    row.trainer().name(),
                    String.valueOf(row.sessions().total()),
                    hours(row.plannedSeconds()),
                    hours(row.deliveredSeconds()),
                    percent(row.share()),
                    percent(row.backToBack()),
                    hours(row.longestRunSeconds()),
                    String.valueOf(row.shortRests()),
                    percent(row.occupancy()),
                    percent(row.utilisation())));
        }
        return table + "\n  fairness of the planned load (Gini, 0 is equal): "
                + decimal(report.fairness().value(), 3) + "\n";
    }

    static String of(ActivitiesReport report) {
        TextTable table = new TextTable(
                "activity",
                "sessions",
                "planned h",
                "delivered h",
                "mean min",
                "p50 min",
                "p90 min",
                "overrun",
                "fill rate",
                "cancelled");
        for (ActivityRow row : report.activities()) {
            table.add(List.of(
                    row.activity().name(),
                    String.valueOf(row.sessions().total()),
                    hours(row.plannedSeconds()),
                    hours(row.deliveredSeconds()),
                    minutes(row.actualDuration().meanSeconds()),
                    minutes(row.actualDuration().medianSeconds()),
                    minutes(row.actualDuration().p90Seconds()),
                    percent(row.overrun()),
                    percent(row.fillRate()),
                    percent(row.cancellationRate())));
        }
        return table.toString();
    }

    static String of(TrendReport report) {
        boolean compared = report.comparison() != null;
        List<String> header = new ArrayList<>(List.of("from", "to", "sessions", report.measure(), "change"));
        if (compared) {
            header.addAll(List.of("earlier", "change to it"));
        }
        TextTable table = new TextTable(header.toArray(String[]::new));
        boolean partial = false;
        for (TrendBucket bucket : report.buckets()) {
            partial |= bucket.partial();
            List<String> cells = new ArrayList<>(List.of(
                    bucket.from() + (bucket.partial() ? " *" : ""),
                    bucket.to().toString(),
                    String.valueOf(bucket.sessions().total()),
                    measure(report.unit(), bucket.value()),
                    change(report.unit(), bucket.change())));
            if (compared) {
                cells.add(measure(report.unit(), bucket.earlierValue()));
                cells.add(change(report.unit(), bucket.earlierChange()));
            }
            table.add(cells);
        }
        return table + (partial ? "\n  * not a whole " + report.bucket() + "\n" : "")
                + "\n  whole range: " + measure(report.unit(), report.total()) + "\n"
                + (report.comparison() == null ? "" : comparison(report));
    }

    static String of(HeatmapReport report) {
        String[] header = Stream.concat(
                        Stream.of("hour"), IntStream.range(0, 24).mapToObj(String::valueOf))
                .toArray(String[]::new);
        TextTable table = new TextTable(header);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<String> cells = new ArrayList<>();
            cells.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            report.cells()
                    .get(day.ordinal())
                    .forEach(cell -> cells.add(decimal(cell.intensity().value(), 1)));
            table.add(cells);
        }
        return table + "\n  sessions planned at once, on average\n";
    }

    private static String comparison(TrendReport report) {
        return report.comparison() == null
                ? ""
                : "  " + report.comparison().from() + " to "
                        + report.comparison().to() + ": "
                        + measure(report.unit(), report.comparison().total()) + ", change "
                        + change(report.unit(), report.comparison().change()) + "\n";
    }
}

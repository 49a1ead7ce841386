package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.statistics.StatisticsBody;
import io.evenkeel.adapter.http.statistics.StatisticsCsv;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.in.statistics.TrendView;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.TrendMeasure;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a report without a server. */
@Command(name = "stats", description = "Prints a report without a server.")
final class StatsCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** How the report is printed. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Parameters(paramLabel = "FAMILY", description = "one of ${COMPLETION-CANDIDATES}, in any case")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private StatisticsFamily family;

    @Option(names = "--zone", paramLabel = "ZONE", description = "zone of the report (default: organisation.zone)")
    private @Nullable ZoneId zone;

    @Option(names = "--trainer", paramLabel = "ID", description = "only this trainer: id or exact name")
    private @Nullable String trainer;

    @Option(names = "--activity", paramLabel = "ID", description = "only this activity: id or exact name")
    private @Nullable String activity;

    @Mixin
    private final SliceOptions slice = new SliceOptions();

    @Option(
            names = "--measure",
            paramLabel = "M",
            description = "of a trend: ${COMPLETION-CANDIDATES}",
            completionCandidates = MeasureNames.class)
    private @Nullable TrendMeasure measure;

    @Option(names = "--bucket", paramLabel = "B", description = "of a trend: day, week (default) or month")
    private @Nullable BucketSize bucket;

    @Option(names = "--compare", paramLabel = "P", description = "with an earlier range: previous or year")
    private @Nullable ComparisonPeriod comparison;

    @Option(names = "--format", paramLabel = "F", description = "table (default), json or csv")
    private Format format = Format.TABLE;

    @Mixin
    private final RangeOptions days = new RangeOptions();

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        StatisticsRequest request = new StatisticsRequest(
                family, days.range(), zone, trainer, activity, slice.slice(), trend(), comparison);
        Settings settings = store.existing(store.settings(Map.of()));
        try (Assembly assembly = new Assembly(settings)) {
            StatisticsAnswer answer = assembly.statistics()
                    .compute(request, Deadline.after(LIMIT, assembly.clock()))
                    .match(found -> found, refused -> {
                        throw new CommandException(exitCode(refused.reason()), refused.message());
                    });
            print(StatisticsBody.of(answer));
        }
        return ExitCode.DONE;
    }

    private static int exitCode(StatisticsRefusal refusal) {
        return switch (refusal) {
            case UNKNOWN_TRAINER, UNKNOWN_ACTIVITY, NO_EARLIER_RANGE -> ExitCode.USAGE;
            case TOO_LARGE, TOO_SLOW, MEMORY_SHORT, RATE_LIMITED -> ExitCode.FAILED;
        };
    }

    private TrendView trend() {
        if (family != StatisticsFamily.TREND && (measure != null || bucket != null)) {
            throw new CommandException(ExitCode.USAGE, "--measure and --bucket are for the family trend");
        }
        return new TrendView(
                measure == null ? TrendView.DEFAULT.measure() : measure,
                bucket == null ? TrendView.DEFAULT.bucket() : bucket);
    }

    private void print(StatisticsBody body) {
        String text = switch (format) {
            case JSON -> body.toJson() + "\n";
            case TABLE -> ReportText.table(body);
            case CSV -> StatisticsCsv.of(body);
        };
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}

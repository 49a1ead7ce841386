package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.statistics.StatisticsBody;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.domain.time.LocalDateRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "first day, such as 2026-03-02")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "day after the last one")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private LocalDate to;

    @Option(names = "--zone", paramLabel = "ZONE", description = "zone of the report (default: organisation.zone)")
    private @Nullable ZoneId zone;

    @Option(names = "--trainer", paramLabel = "ID", description = "only this trainer: id or exact name")
    private @Nullable String trainer;

    @Option(names = "--activity", paramLabel = "ID", description = "only this activity: id or exact name")
    private @Nullable String activity;

    @Option(names = "--format", paramLabel = "F", description = "table (default), json or csv")
    private Format format = Format.TABLE;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        StatisticsRequest request = new StatisticsRequest(family, range(), zone, trainer, activity);
        Settings settings = store.settings(Map.of());
        requireStore(settings);
        try (Assembly assembly = new Assembly(settings)) {
            StatisticsAnswer answer = assembly.statistics()
                    .compute(request, Deadline.after(LIMIT, assembly.clock()))
                    .match(found -> found, refused -> {
                        throw new CommandException(
                                ExitCode.USAGE,
                                switch (refused.reason()) {
                                    case UNKNOWN_TRAINER -> "there is no trainer '" + refused.value() + "'";
                                    case UNKNOWN_ACTIVITY -> "there is no activity '" + refused.value() + "'";
                                });
                    });
            print(StatisticsBody.of(answer));
        }
        return ExitCode.DONE;
    }

    private LocalDateRange range() {
        try {
            return new LocalDateRange(from, to);
        } catch (IllegalArgumentException bad) {
            throw new CommandException(ExitCode.USAGE, "--from and --to: " + bad.getMessage());
        }
    }

    /** A report must not make an empty store out of a typing error. */
    private static void requireStore(Settings settings) {
        Path file = settings.store().file();
        if (file != null && !Files.exists(file)) {
            throw new CommandException(
                    ExitCode.UNAVAILABLE,
                    "there is no store at " + file + "; import sessions first, or name another one with --store");
        }
    }

    private void print(StatisticsBody body) {
        String text = switch (format) {
            case JSON -> body.toJson() + "\n";
            case TABLE -> ReportText.table(body);
            case CSV -> ReportText.csv(body);
        };
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}

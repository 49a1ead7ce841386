package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.schedule.PlanBody;
import io.evenkeel.application.port.in.schedule.GeneratePlanRequest;
import io.evenkeel.application.port.in.schedule.GeneratedPlan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.domain.schedule.plan.PlanSearch;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proposes who could give the sessions that have no trainer. Stores nothing. */
@Command(
        name = "plan",
        description = "Proposes who could give the planned sessions that have no trainer. Stores nothing.")
final class PlanCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Option(names = "--seed", paramLabel = "N", description = "another one may find another plan (default: 1)")
    private long seed = 1;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "how long to look for a better one (default: 10000)")
    private int iterations = 10_000;

    @Option(names = "--replan", description = "also sessions that have a trainer may get another one")
    private boolean replan;

    @Option(names = "--zone", paramLabel = "ZONE", description = "zone of the days (default: organisation.zone)")
    private @Nullable ZoneId zone;

    @Option(names = "--format", paramLabel = "F", description = "table (default) or json")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private final RangeOptions days = new RangeOptions();

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (iterations < 0) {
            throw new CommandException(ExitCode.USAGE, "--iterations must not be negative");
        }
        GeneratePlanRequest request =
                new GeneratePlanRequest(days.range(), zone, replan, new PlanSearch(seed, iterations));
        Settings settings = store.existing(store.settings(Map.of()));
        try (Assembly assembly = new Assembly(settings)) {
            GeneratedPlan plan = ScheduleAnswers.require(
                    assembly.planning().generatePlan(request, Deadline.after(LIMIT, assembly.clock())));
            spec.commandLine()
                    .getOut()
                    .print(
                            switch (format) {
                                case JSON -> PlanBody.of(plan).toJson() + "\n";
                                case TABLE -> PlanText.of(plan, zone == null ? settings.zone() : zone);
                            });
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }
}

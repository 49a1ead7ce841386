package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.schedule.InstancesBody;
import io.evenkeel.application.port.in.schedule.ExpandSeriesRequest;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints when the sessions of a series take place. */
@Command(name = "expand", description = "Prints when the sessions of a series take place (RFC 5545). Needs no store.")
final class ExpandCommand implements Callable<Integer> {

    @Option(
            names = "--rrule",
            paramLabel = "RULE",
            required = true,
            description = "such as \"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10\"")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private String rule;

    @Option(
            names = "--start",
            paramLabel = "LOCAL",
            required = true,
            description = "local start of the first session, such as 2026-03-02T18:00")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private LocalDateTime start;

    @Option(names = "--zone", paramLabel = "ZONE", required = true, description = "where it takes place")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private ZoneId zone;

    @Option(names = "--duration", paramLabel = "D", description = "how long one takes (default: PT1H)")
    private Duration duration = Duration.ofHours(1);

    @Option(names = "--rdate", paramLabel = "LOCAL", split = ",", description = "local starts that are added")
    private List<LocalDateTime> added = List.of();

    @Option(names = "--exdate", paramLabel = "LOCAL", split = ",", description = "local starts that are taken away")
    private List<LocalDateTime> takenAway = List.of();

    @Option(names = "--format", paramLabel = "F", description = "table (default) or json")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private final RangeOptions days = new RangeOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (duration.toSeconds() < 1) {
            throw new CommandException(ExitCode.USAGE, "--duration must be at least one second, such as PT1H");
        }
        List<Instance> instances = Assembly.expansion()
                .expand(new ExpandSeriesRequest(
                        rule, start, zone, duration.toSeconds(), added, takenAway, days.range()))
                .match(found -> found, refusal -> {
                    throw new CommandException(ExitCode.USAGE, message(refusal));
                });
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case JSON -> InstancesBody.of(instances).toJson() + "\n";
                            case TABLE -> table(instances);
                        });
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private static String message(RecurrenceRefusal refusal) {
        return refusal.part() + " '" + refusal.value() + "': " + refusal.advice() + " (" + refusal.code() + ")";
    }

    private String table(List<Instance> instances) {
        TextTable table = new TextTable("start", "end", "start (UTC)");
        for (Instance instance : instances) {
            table.add(List.of(
                    LocalTimes.of(instance.planned().start(), zone),
                    LocalTimes.of(instance.planned().end(), zone),
                    instance.planned().start().toString()));
        }
        return table.toString();
    }
}

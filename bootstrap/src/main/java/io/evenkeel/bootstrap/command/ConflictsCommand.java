package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.schedule.ConflictsBody;
import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.port.in.schedule.FoundConflict;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.domain.session.SessionId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what does not fit together in the stored schedule. */
@Command(name = "conflicts", description = "Prints what does not fit together in the stored schedule.")
final class ConflictsCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(10);

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
        ConflictsRequest request = new ConflictsRequest(days.range(), zone);
        Settings settings = store.existing(store.settings(Map.of()));
        try (Assembly assembly = new Assembly(settings)) {
            List<FoundConflict> found = ScheduleAnswers.require(
                    assembly.conflicts().findConflicts(request, Deadline.after(LIMIT, assembly.clock())));
            spec.commandLine()
                    .getOut()
                    .print(
                            switch (format) {
                                case JSON -> ConflictsBody.of(found).toJson() + "\n";
                                case TABLE -> table(found, zone == null ? settings.zone() : zone);
                            });
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }

    private static String table(List<FoundConflict> conflicts, ZoneId zone) {
        TextTable table = new TextTable("start", "kind", "resource", "minutes", "sessions");
        for (FoundConflict found : conflicts) {
            table.add(List.of(
                    LocalTimes.of(found.start(), zone),
                    found.conflict().kind().name(),
                    found.resourceName(),
                    Figures.minutes(found.conflict().overlapSeconds()),
                    found.conflict().sessions().stream().map(SessionId::value).collect(Collectors.joining(" "))));
        }
        return table + "\n  " + conflicts.size() + " conflicts\n";
    }
}

package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.schedule.FreeSlotsBody;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.domain.schedule.booking.SlotGrid;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints when something could be booked. */
@Command(name = "free", description = "Prints when an activity could be booked.")
final class FreeCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long LONGEST_SECONDS = Integer.MAX_VALUE;

    @Option(names = "--activity", paramLabel = "ID", required = true, description = "what: id or exact name")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private String activity;

    @Option(
            names = "--trainer",
            paramLabel = "ID",
            description = "by whom: id or exact name (default: anybody who can)")
    private @Nullable String trainer;

    @Option(names = "--room", paramLabel = "ID", description = "where: id or exact name (default: rooms do not matter)")
    private @Nullable String room;

    @Option(names = "--duration", paramLabel = "D", description = "how long, such as PT45M (default: the activity's)")
    private @Nullable Duration duration;

    @Option(names = "--step", paramLabel = "MINUTES", description = "the grid of starts (default: 15)")
    private int stepMinutes = 15;

    @Option(names = "--zone", paramLabel = "ZONE", description = "zone of days and grid (default: organisation.zone)")
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
        FreeSlotsRequest request = new FreeSlotsRequest(activity, trainer, room, days.range(), zone, seconds(), step());
        Settings settings = store.existing(store.settings(Map.of()));
        try (Assembly assembly = new Assembly(settings)) {
            FreeSlotsBody body = FreeSlotsBody.of(ScheduleAnswers.require(
                    assembly.freeSlots().findFreeSlots(request, Deadline.after(LIMIT, assembly.clock()))));
            spec.commandLine()
                    .getOut()
                    .print(
                            switch (format) {
                                case JSON -> body.toJson() + "\n";
                                case TABLE -> table(body, zone == null ? settings.zone() : zone);
                            });
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }

    private @Nullable Integer seconds() {
        if (duration == null) {
            return null;
        }
        if (duration.toSeconds() < 1 || duration.toSeconds() > LONGEST_SECONDS) {
            throw new CommandException(ExitCode.USAGE, "--duration must be positive, such as PT45M");
        }
        return Math.toIntExact(duration.toSeconds());
    }

    private int step() {
        if (!SlotGrid.isStep(stepMinutes)) {
            throw new CommandException(
                    ExitCode.USAGE, "--step must be a multiple of 5 minutes that divides a day, such as 15 or 30");
        }
        return stepMinutes;
    }

    private static String table(FreeSlotsBody body, ZoneId zone) {
        TextTable table = new TextTable("start", "end", "trainer");
        for (FreeSlotsBody.Slot slot : body.slots()) {
            table.add(List.of(
                    LocalTimes.of(slot.start(), zone),
                    LocalTimes.of(slot.end(), zone),
                    slot.trainer().name()));
        }
        return table + "\n  " + body.slots().size() + " free slots\n";
    }
}

package io.evenkeel.bootstrap.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Questions about the schedule; one of them has to be named. */
@Command(
        name = "schedule",
        description = "Answers questions about the schedule.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ExpandCommand.class, ConflictsCommand.class, FreeCommand.class, PlanCommand.class})
final class ScheduleCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}

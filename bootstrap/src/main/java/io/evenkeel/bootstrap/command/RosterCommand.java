package io.evenkeel.bootstrap.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trainers, activities and rooms with their details: one of its commands has to be named. */
@Command(
        name = "roster",
        description = "Takes trainers, activities and rooms in and gives them out, with all their details.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RosterImportCommand.class, RosterExportCommand.class})
final class RosterCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}

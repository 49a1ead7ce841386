package io.evenkeel.bootstrap.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Backups of an SQLite store: one of its commands has to be named. */
@Command(
        name = "backup",
        description = "Backs an SQLite store up while it is in use, checks such a backup, and puts it back.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BackupCreateCommand.class, BackupVerifyCommand.class, BackupRestoreCommand.class})
final class BackupCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}

package io.evenkeel.bootstrap.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: one of its commands has to be named. */
@Command(
        name = "evenkeel",
        description = "The schedule and statistics service that stays on an even keel.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DemoCommand.class, ServeCommand.class, ImportCommand.class, StatsCommand.class},
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class)
public final class EvenkeelCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    /** Runs the command that the arguments name; the exit code tells how it ended. */
    public static int run(String... arguments) {
        return new CommandLine(new EvenkeelCommand())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}

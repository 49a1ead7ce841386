package io.evenkeel.bootstrap.command;

import io.evenkeel.domain.statistics.TrendMeasure;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
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
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            MigrateCommand.class,
            BackupCommand.class,
            RosterCommand.class,
            StatsCommand.class,
            ScheduleCommand.class,
            UserCommand.class,
            DoctorCommand.class,
            DrillCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class)
public final class EvenkeelCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    private final Map<String, String> environment;

    private final PasswordInput passwords;

    private EvenkeelCommand(Map<String, String> environment, PasswordInput passwords) {
        this.environment = environment;
        this.passwords = passwords;
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param passwords where new passwords come from
     * @param out where results go
     * @param err where everything else goes
     * @param environment the variables of the process
     * @return the exit code, which tells how it ended
     */
    public static int run(
            PasswordInput passwords,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            String... arguments) {
        return new CommandLine(new EvenkeelCommand(environment, passwords))
                .setOut(out)
                .setErr(err)
                .registerConverter(LocalDate.class, Conversions::date)
                .registerConverter(ZoneId.class, Conversions::zone)
                .registerConverter(LocalDateTime.class, Conversions::localDateTime)
                .registerConverter(Duration.class, Conversions::duration)
                .registerConverter(TrendMeasure.class, Conversions::measure)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    /** The variables of the process. */
    Map<String, String> environment() {
        return environment;
    }

    /** Where new passwords come from. */
    PasswordInput passwords() {
        return passwords;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}

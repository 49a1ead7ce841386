package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.account.Role;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may sign in: one of its commands has to be named. */
@Command(
        name = UserCommand.NAME,
        description = {
            "Manages the accounts of those who may sign in.",
            "A viewer looks; a scheduler also books and edits; an admin also imports and manages accounts."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UserAddCommand.class,
            UserListCommand.class,
            UserRoleCommand.class,
            UserPasswordCommand.class,
            UserDisableCommand.class,
            UserEnableCommand.class
        })
final class UserCommand implements Runnable {

    static final String NAME = "user";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }

    /** A role as it is typed. */
    static String text(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}

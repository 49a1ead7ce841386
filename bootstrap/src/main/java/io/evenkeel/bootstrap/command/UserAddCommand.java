package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.account.Role;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an account. */
@Command(
        name = "add",
        description = {
            "Adds an account.",
            "Its password has 12 to 256 characters. It is asked for twice, and not shown; where there is no terminal, it is"
                    + " the first line of standard input. It is never an argument."
        })
final class UserAddCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "what its owner will type: 1 to 64 of a-z, 0-9 and . _ @ -")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "viewer, scheduler or admin")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Role role;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (StoredAccounts accounts = StoredAccounts.open(store.settings(Map.of()))) {
            accounts.add(name, role, store.passwords());
            spec.commandLine().getOut().println(name + " may sign in now, as " + UserCommand.text(role));
        }
        return ExitCode.DONE;
    }
}

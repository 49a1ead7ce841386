package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account another role. */
@Command(
        name = "role",
        description = {"Gives an account another role. Whoever is signed in with it has to sign in again."})
final class UserRoleCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "the account")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private String name;

    @Parameters(index = "1", paramLabel = "ROLE", description = "viewer, scheduler or admin")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private Role role;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (StoredAccounts accounts = StoredAccounts.open(store.existing(store.settings(Map.of())))) {
            boolean changed = accounts.change(name, () -> new AccountChange.ChangeRole(role));
            spec.commandLine()
                    .getOut()
                    .println(
                            changed
                                    ? name + " is " + UserCommand.text(role) + " now, and signs in anew"
                                    : name + " is " + UserCommand.text(role) + " already");
        }
        return ExitCode.DONE;
    }
}

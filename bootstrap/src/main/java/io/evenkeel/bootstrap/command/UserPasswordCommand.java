package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.account.AccountChange;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account another password. */
@Command(
        name = "password",
        description = {
            "Gives an account another password. Whoever is signed in with it has to sign in again.",
            "The password has 12 to 256 characters. It is asked for twice, and not shown; where there is no terminal, it is"
                    + " the first line of standard input. It is never an argument."
        })
final class UserPasswordCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "the account")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private String name;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (StoredAccounts accounts = StoredAccounts.open(store.existing(store.settings(Map.of())))) {
            accounts.change(
                    name,
                    () -> new AccountChange.ChangePassword(store.passwords().read(name)));
            spec.commandLine().getOut().println(name + " has another password now, and signs in anew");
        }
        return ExitCode.DONE;
    }
}

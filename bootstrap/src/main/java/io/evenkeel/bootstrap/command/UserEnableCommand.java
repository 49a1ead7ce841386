package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.account.AccountChange;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets an account in again. */
@Command(name = "enable", description = "Lets a disabled account sign in again.")
final class UserEnableCommand implements Callable<Integer> {

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
            boolean changed = accounts.change(name, AccountChange.Enable::new);
            spec.commandLine().getOut().println(changed ? name + " may sign in again" : name + " is enabled already");
        }
        return ExitCode.DONE;
    }
}

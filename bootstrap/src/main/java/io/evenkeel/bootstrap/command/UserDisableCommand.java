package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.account.AccountChange;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shuts an account out. */
@Command(
        name = "disable",
        description = "Lets an account sign in no more, and ends within seconds what it is signed in with.")
final class UserDisableCommand implements Callable<Integer> {

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
            boolean changed = accounts.change(name, AccountChange.Disable::new);
            spec.commandLine()
                    .getOut()
                    .println(changed ? name + " may not sign in any more" : name + " is disabled already");
        }
        return ExitCode.DONE;
    }
}

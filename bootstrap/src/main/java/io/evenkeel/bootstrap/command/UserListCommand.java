package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.application.port.in.account.AccountView;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the accounts. */
@Command(name = "list", description = "Prints who may sign in and as what.")
final class UserListCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "F", description = "table (default) or json")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (StoredAccounts accounts = StoredAccounts.open(store.existing(store.settings(Map.of())))) {
            spec.commandLine()
                    .getOut()
                    .print(
                            switch (format) {
                                case JSON -> json(accounts.list()) + "\n";
                                case TABLE -> table(accounts.list());
                            });
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }

    private static String table(List<AccountView> accounts) {
        TextTable table = new TextTable("name", "role", "sign-in");
        for (AccountView account : accounts) {
            table.add(List.of(
                    account.name(), UserCommand.text(account.role()), account.isEnabled() ? "enabled" : "disabled"));
        }
        return table + "\n  " + accounts.size() + " accounts\n";
    }

    private static String json(List<AccountView> accounts) {
        return Json.write(new Accounts(accounts.stream()
                .map(account -> new Account(
                        account.id().value(),
                        account.name(),
                        UserCommand.text(account.role()),
                        account.isEnabled(),
                        account.version()))
                .toList()));
    }

    /** The accounts as JSON has them. */
    private record Accounts(List<Account> accounts) {}

    /** One of them. */
    private record Account(String id, String name, String role, boolean enabled, long version) {}
}

package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.AccountOutcome;
import io.evenkeel.application.port.in.account.AccountRefusal;
import io.evenkeel.application.port.in.account.AccountView;
import io.evenkeel.application.port.in.account.AddAccountRequest;
import io.evenkeel.application.port.in.account.ChangeAccountRequest;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.StoreUrl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The accounts of a store, as commands see them. What is refused ends the command with the reason. */
final class StoredAccounts implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Assembly assembly;

    private StoredAccounts(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Opens the store; makes it where there is none. */
    static StoredAccounts open(Settings settings) {
        if (settings.store().kind() == StoreUrl.Kind.MEMORY) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "a store in memory ends with the command, and its accounts with it;"
                            + " name an SQLite or a MongoDB store with --store");
        }
        return new StoredAccounts(new Assembly(settings));
    }

    List<AccountView> list() {
        return assembly.listingAccounts().list(deadline());
    }

    /** Asks for the password only when the name can be taken, so that nobody types it in vain. */
    AccountView add(String name, Role role, PasswordInput passwords) {
        if (!Account.isName(name)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "'" + name + "' is no name; a name is 1 to 64 of a-z, 0-9 and . _ @ -, in lower case");
        }
        if (find(name).isPresent()) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "there is an account '" + name + "' already; take another name or change that one");
        }
        AddAccountRequest request = new AddAccountRequest(name, role, passwords.read(name));
        return require(assembly.addingAccounts().add(request, deadline()));
    }

    /**
     * Changes an account.
     *
     * @param change asked for only when there is such an account
     * @return whether anything is different now
     */
    boolean change(String name, Supplier<AccountChange> change) {
        AccountView known = find(name)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "there is no account '" + name + "'; 'evenkeel user list' shows which there are"));
        ChangeAccountRequest request = new ChangeAccountRequest(known.id(), known.version(), change.get());
        return require(assembly.changingAccounts().change(request, deadline())).version() != known.version();
    }

    @Override
    public void close() {
        assembly.close();
    }

    private Optional<AccountView> find(String name) {
        return list().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    private Deadline deadline() {
        return Deadline.after(LIMIT, assembly.clock());
    }

    private static AccountView require(AccountOutcome outcome) {
        return outcome.match(AccountOutcome.Done::account, refused -> {
            throw new CommandException(exitCode(refused.reason()), refused.message());
        });
    }

    private static int exitCode(AccountRefusal refusal) {
        return switch (refusal) {
            case BAD_NAME, UNKNOWN_ACCOUNT -> ExitCode.USAGE;
            case BAD_PASSWORD -> ExitCode.REJECTED;
            case NAME_TAKEN, VERSION_CHANGED, LAST_ADMIN -> ExitCode.FAILED;
        };
    }
}

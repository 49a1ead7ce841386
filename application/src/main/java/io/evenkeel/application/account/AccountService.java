package io.evenkeel.application.account;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.AccountOutcome;
import io.evenkeel.application.port.in.account.AccountRefusal;
import io.evenkeel.application.port.in.account.AccountView;
import io.evenkeel.application.port.in.account.AddAccountRequest;
import io.evenkeel.application.port.in.account.AddAccountUseCase;
import io.evenkeel.application.port.in.account.ChangeAccountRequest;
import io.evenkeel.application.port.in.account.ChangeAccountUseCase;
import io.evenkeel.application.port.in.account.ListAccountsUseCase;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.PasswordHasher;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.time.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Manages the accounts. A new version of an account ends what was given out under the one before. Safe for any thread. */
public final class AccountService implements AddAccountUseCase, ListAccountsUseCase, ChangeAccountUseCase {

    private final AccountStore accounts;
    private final SignInStore signIns;
    private final PasswordHasher hasher;
    private final IdSource ids;
    private final Administrators administrators;

    public AccountService(AccountStore accounts, SignInStore signIns, PasswordHasher hasher, IdSource ids) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.hasher = hasher;
        this.ids = ids;
        this.administrators = new Administrators(accounts);
    }

    @Override
    public AccountOutcome add(AddAccountRequest request, Deadline deadline) {
        try (Password password = request.password()) {
            if (!Account.isName(request.name())) {
                return refused(
                        AccountRefusal.BAD_NAME,
                        "a name is 1 to 64 of a-z, 0-9 and . _ @ -, in lower case; take another one");
            }
            Optional<String> objection = PasswordRules.objection(request.name(), password.characters());
            if (objection.isPresent()) {
                return refused(AccountRefusal.BAD_PASSWORD, objection.get());
            }
            String hash = hasher.hash(password.characters(), deadline);
            Account account = new Account(new AccountId(ids.newId()), request.name(), request.role(), hash, true, 1);
            return accounts.add(account, deadline)
                    ? new AccountOutcome.Done(view(account))
                    : refused(
                            AccountRefusal.NAME_TAKEN,
                            "there is an account '" + request.name()
                                    + "' already; take another name or change that one");
        }
    }

    @Override
    public List<AccountView> list(Deadline deadline) {
        return accounts.list(deadline).stream().map(AccountService::view).toList();
    }

    @Override
    public AccountOutcome change(ChangeAccountRequest request, Deadline deadline) {
        if (request.change() instanceof AccountChange.ChangePassword change) {
            try (Password password = change.password()) {
                return found(request, deadline, stored -> changedPassword(stored, password, deadline));
            }
        }
        return found(request, deadline, stored -> replaced(stored, changed(stored, request.change()), deadline));
    }

    private AccountOutcome found(
            ChangeAccountRequest request, Deadline deadline, Function<Account, AccountOutcome> then) {
        Optional<Account> stored = accounts.findById(request.account(), deadline);
        if (stored.isEmpty()) {
            return refused(
                    AccountRefusal.UNKNOWN_ACCOUNT,
                    "there is no account '" + request.account().value() + "'; look at the list of accounts");
        }
        return stored.get().version() == request.version() ? then.apply(stored.get()) : versionChanged();
    }

    private AccountOutcome changedPassword(Account stored, Password password, Deadline deadline) {
        Optional<String> objection = PasswordRules.objection(stored.name(), password.characters());
        return objection.isPresent()
                ? refused(AccountRefusal.BAD_PASSWORD, objection.get())
                : replaced(
                        stored,
                        next(stored, stored.role(), hasher.hash(password.characters(), deadline), stored.isEnabled()),
                        deadline);
    }

    private static Account changed(Account stored, AccountChange change) {
        if (change instanceof AccountChange.ChangeRole toRole) {
            return next(stored, toRole.role(), stored.passwordHash(), stored.isEnabled());
        }
        return next(stored, stored.role(), stored.passwordHash(), change instanceof AccountChange.Enable);
    }

    private AccountOutcome replaced(Account stored, Account next, Deadline deadline) {
        if (isUnchanged(stored, next)) {
            return new AccountOutcome.Done(view(stored));
        }
        boolean goes = Administrators.isOne(stored) && !Administrators.isOne(next);
        if (goes && administrators.isLast(stored, deadline)) {
            return lastAdmin(stored);
        }
        if (!accounts.replace(next, deadline)) {
            return versionChanged();
        }
        if (goes && administrators.cameBack(next, deadline)) {
            return lastAdmin(stored);
        }
        // They have ended already, by the version; what is left of them is cleared away.
        signIns.endAll(stored.id(), deadline);
        return new AccountOutcome.Done(view(next));
    }

    private static Account next(Account stored, Role role, String hash, boolean isEnabled) {
        return new Account(stored.id(), stored.name(), role, hash, isEnabled, stored.version() + 1);
    }

    private static boolean isUnchanged(Account stored, Account next) {
        return stored.role() == next.role()
                && stored.isEnabled() == next.isEnabled()
                && stored.passwordHash().equals(next.passwordHash());
    }

    private static AccountView view(Account account) {
        return new AccountView(account.id(), account.name(), account.role(), account.isEnabled(), account.version());
    }

    private static AccountOutcome versionChanged() {
        return refused(
                AccountRefusal.VERSION_CHANGED, "somebody else has changed the account; read it again and decide anew");
    }

    private static AccountOutcome lastAdmin(Account stored) {
        return refused(
                AccountRefusal.LAST_ADMIN,
                "'" + stored.name() + "' is the last administrator who may sign in; make another one first");
    }

    private static AccountOutcome refused(AccountRefusal reason, String message) {
        return new AccountOutcome.Refused(reason, message);
    }
}

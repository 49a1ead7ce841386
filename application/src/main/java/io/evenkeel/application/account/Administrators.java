package io.evenkeel.application.account;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.time.Deadline;

/**
 * Sees to it that there is somebody who can manage accounts. The store changes one account at a time, so two administrators may
 * go at the same moment, each because the other one is there. Therefore whoever went looks again, and comes back when nobody is
 * left; the later one of the two sees both, so at least that one does. Safe for any thread, also of several servers.
 */
final class Administrators {

    private final AccountStore accounts;

    Administrators(AccountStore accounts) {
        this.accounts = accounts;
    }

    static boolean isOne(Account account) {
        return account.isEnabled() && account.role() == Role.ADMIN;
    }

    boolean isLast(Account account, Deadline deadline) {
        return accounts.list(deadline).stream()
                .filter(Administrators::isOne)
                .allMatch(one -> one.id().equals(account.id()));
    }

    /** Makes one that went an administrator again if none is left, and says whether it did. */
    boolean cameBack(Account gone, Deadline deadline) {
        boolean came = false;
        Account current = gone;
        while (accounts.list(deadline).stream().noneMatch(Administrators::isOne)) {
            Account back = new Account(
                    current.id(), current.name(), Role.ADMIN, current.passwordHash(), true, current.version() + 1);
            came = accounts.replace(back, deadline);
            current = accounts.findById(gone.id(), deadline).orElse(back);
        }
        return came;
    }
}

package io.evenkeel.application.account;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.PasswordHasher;
import io.evenkeel.application.time.Deadline;
import java.util.Optional;

/**
 * Finds the account of a name and a password. Does one look-up and one check of a hash in every case, so that the time it takes
 * says nothing about which names there are. Safe for any thread.
 */
final class PasswordCheck {

    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final String decoyHash;

    PasswordCheck(AccountStore accounts, PasswordHasher hasher, String decoyHash) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.decoyHash = decoyHash;
    }

    /** The account that is enabled and has this name and this password. */
    Optional<Account> check(String name, Password password, Deadline deadline) {
        Optional<Account> account = Account.isName(name) ? accounts.findByName(name, deadline) : Optional.empty();
        boolean isBearable = password.characters().length <= 2 * PasswordRules.MOST_CHARACTERS;
        String hash = isBearable ? account.map(Account::passwordHash).orElse(decoyHash) : decoyHash;
        boolean matches = hasher.matches(isBearable ? password.characters() : new char[0], hash, deadline);
        return matches ? account.filter(Account::isEnabled) : Optional.empty();
    }
}

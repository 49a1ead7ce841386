package io.evenkeel.tck.data;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import java.time.Duration;
import java.time.Instant;

/** Accounts and sign-ins that are the same each time. The hashes are texts, and match no password. */
public final class Accounts {

    /** When every sign-in of here begins: between two milliseconds, and between two microseconds. */
    public static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00.123456789Z");

    /** How long every sign-in of here lasts. */
    public static final Duration LASTING = Duration.ofHours(12);

    private Accounts() {}

    /** The first version of an account; each number gives another id and another name. */
    public static Account account(int number) {
        return named("account-" + number, "person." + number);
    }

    /** The first version of an account of this id and this name. */
    public static Account named(String id, String name) {
        return new Account(new AccountId(id), name, Role.SCHEDULER, "hash of " + name, true, 1);
    }

    /** The next version of an account, under another name. */
    public static Account renamed(Account account, String name) {
        return new Account(
                account.id(), name, account.role(), account.passwordHash(), account.isEnabled(), account.version() + 1);
    }

    /** The next version of an account, that may not sign in any more. */
    public static Account disabled(Account account) {
        return new Account(
                account.id(), account.name(), account.role(), account.passwordHash(), false, account.version() + 1);
    }

    /** A new sign-in of {@link #account account 1}; each number gives another id. */
    public static SignIn signIn(int number) {
        return signIn("sign-in-" + number, account(1).id());
    }

    /** A new sign-in of an account. */
    public static SignIn signIn(String id, AccountId account) {
        return new SignIn(new SignInId(id), account, 1, 1, BEGIN, BEGIN.plus(LASTING));
    }
}

package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.AccountOutcome;
import io.evenkeel.application.port.in.account.AccountView;
import io.evenkeel.application.port.in.account.AddAccountRequest;
import io.evenkeel.application.port.in.account.ChangeAccountRequest;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

/** Who signs in to the demo: always the same name, with a password that is new each time and known to nobody else. */
final class DemoAccount {

    static final String NAME = "demo";

    private static final Duration LIMIT = Duration.ofMinutes(1);
    /** Without those that are easily taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final Assembly assembly;

    DemoAccount(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Makes the account, or gives it another password, and says which. */
    String renew() {
        String text = password(new SecureRandom());
        Optional<AccountView> known = assembly.listingAccounts().list(deadline()).stream()
                .filter(account -> account.name().equals(NAME))
                .findAny();
        Password password = new Password(text.toCharArray());
        AccountOutcome outcome = known.isEmpty()
                ? assembly.addingAccounts().add(new AddAccountRequest(NAME, Role.ADMIN, password), deadline())
                : assembly.changingAccounts()
                        .change(
                                new ChangeAccountRequest(
                                        known.get().id(),
                                        known.get().version(),
                                        new AccountChange.ChangePassword(password)),
                                deadline());
        return outcome.match(done -> text, refused -> {
            throw new IllegalStateException("the demo made a bad account: " + refused.message());
        });
    }

    /** Nearly 80 bits. */
    private static String password(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private Deadline deadline() {
        return Deadline.after(LIMIT, assembly.clock());
    }
}

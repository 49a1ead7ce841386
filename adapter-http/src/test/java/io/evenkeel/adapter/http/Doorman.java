package io.evenkeel.adapter.http;

import io.evenkeel.adapter.auth.HmacRefreshTokens;
import io.evenkeel.adapter.auth.JwtAccessTokens;
import io.evenkeel.adapter.auth.SigningKey;
import io.evenkeel.adapter.http.signin.SignInUseCases;
import io.evenkeel.application.account.AccessService;
import io.evenkeel.application.account.AccountService;
import io.evenkeel.application.account.SignInService;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.in.account.AccountChange;
import io.evenkeel.application.port.in.account.AccountOutcome;
import io.evenkeel.application.port.in.account.AccountView;
import io.evenkeel.application.port.in.account.AddAccountRequest;
import io.evenkeel.application.port.in.account.ChangeAccountRequest;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInRequest;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.port.out.PasswordHasher;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.memory.InMemoryStores;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Sign-in as a server has it, over stores in memory, with one account for each role and hashes that take no time. */
final class Doorman {

    static final String PASSWORD = "correct horse battery";

    /** What has passed besides real time, in nanoseconds. */
    final AtomicLong later = new AtomicLong();

    private final AtomicInteger ids = new AtomicInteger();
    private final SignInService signIn;
    private final AccessService access;
    private final AccountService accounts;
    private final Map<Role, AccountView> views = new EnumMap<>(Role.class);

    Doorman(InMemoryStores stores) {
        SigningKey key = SigningKey.random(new SecureRandom());
        JwtAccessTokens tokens = new JwtAccessTokens(
                key, "evenkeel", "evenkeel", SignInRules.DEFAULT.accessFor(), InstantSource.system());
        Plain hasher = new Plain();
        signIn = new SignInService(
                stores.accounts(),
                stores.signIns(),
                hasher,
                "plain:nobody's",
                tokens,
                new HmacRefreshTokens(key),
                SignInRules.DEFAULT,
                () -> "g" + ids.incrementAndGet(),
                InstantSource.system(),
                this::nanos);
        access = new AccessService(stores.accounts(), stores.signIns(), tokens, SignInRules.DEFAULT, this::nanos);
        accounts = new AccountService(stores.accounts(), stores.signIns(), hasher, () -> "a" + ids.incrementAndGet());
        for (Role role : Role.values()) {
            views.put(role, done(accounts.add(new AddAccountRequest(name(role), role, password()), deadline())));
        }
    }

    SignInUseCases useCases() {
        return new SignInUseCases(signIn, signIn, signIn, access, InstantSource.system());
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** What somebody of a role gets who signs in. */
    IssuedTokens signedIn(Role role) {
        return signIn.signIn(new SignInRequest(name(role), password(), "test"), deadline())
                .match(
                        SignInOutcome.SignedIn::tokens,
                        refused -> {
                            throw new IllegalStateException("refused");
                        },
                        throttled -> {
                            throw new IllegalStateException("throttled");
                        });
    }

    /** Takes away whatever somebody of a role was given. */
    void disable(Role role) {
        AccountView view = Objects.requireNonNull(views.get(role));
        views.put(
                role,
                done(accounts.change(
                        new ChangeAccountRequest(view.id(), view.version(), new AccountChange.Disable()), deadline())));
    }

    private static AccountView done(AccountOutcome outcome) {
        return outcome.match(AccountOutcome.Done::account, refused -> {
            throw new IllegalStateException(refused.message());
        });
    }

    private static Password password() {
        return new Password(PASSWORD.toCharArray());
    }

    private long nanos() {
        return System.nanoTime() + later.get();
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    /** Hides nothing, and takes no time. */
    private static final class Plain implements PasswordHasher {

        @Override
        public String hash(char[] password, Deadline deadline) {
            return "plain:" + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash, Deadline deadline) {
            return hash.equals("plain:" + new String(password));
        }
    }
}

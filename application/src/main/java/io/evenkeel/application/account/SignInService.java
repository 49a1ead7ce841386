package io.evenkeel.application.account;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.in.account.ForgetSignInsUseCase;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.RefreshOutcome;
import io.evenkeel.application.port.in.account.RefreshSignInUseCase;
import io.evenkeel.application.port.in.account.SignInOutcome;
import io.evenkeel.application.port.in.account.SignInRequest;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.port.in.account.SignInUseCase;
import io.evenkeel.application.port.in.account.SignOutUseCase;
import io.evenkeel.application.port.out.AccessClaims;
import io.evenkeel.application.port.out.AccessTokens;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.PasswordHasher;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.RefreshToken;
import io.evenkeel.application.port.out.RefreshTokens;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Signs in, goes on with sign-ins, and ends them. Safe for any thread. */
public final class SignInService implements SignInUseCase, RefreshSignInUseCase, SignOutUseCase, ForgetSignInsUseCase {

    private final AccountStore accounts;
    private final SignInStore signIns;
    private final PasswordCheck passwords;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final TokenIssue tokens;
    private final SignInThrottle throttle;
    private final SignInRules rules;
    private final IdSource ids;
    private final InstantSource now;

    /**
     * @param decoyHash a hash of the password hasher in use, of a password that nobody knows: it is checked where there is no
     *     account, so that this takes as long
     * @param clock what attempts are counted on
     */
    public SignInService(
            AccountStore accounts,
            SignInStore signIns,
            PasswordHasher hasher,
            String decoyHash,
            AccessTokens accessTokens,
            RefreshTokens refreshTokens,
            SignInRules rules,
            IdSource ids,
            InstantSource now,
            MonotonicClock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = new PasswordCheck(accounts, hasher, decoyHash);
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.tokens = new TokenIssue(accessTokens, refreshTokens, rules);
        this.throttle = new SignInThrottle(rules, clock);
        this.rules = rules;
        this.ids = ids;
        this.now = now;
    }

    @Override
    public SignInOutcome signIn(SignInRequest request, Deadline deadline) {
        try (Password password = request.password()) {
            SignInThrottle.Attempt attempt = throttle.enter(request.name(), request.address());
            if (attempt.isRefused()) {
                return new SignInOutcome.Throttled(attempt.retryAfter());
            }
            Optional<Account> account = checked(request.name(), password, attempt, deadline);
            if (account.isEmpty()) {
                return new SignInOutcome.Refused();
            }
            throttle.giveBack(attempt);
            return begun(account.get(), deadline);
        }
    }

    @Override
    public RefreshOutcome refresh(String refreshToken, Deadline deadline) {
        Instant at = now.instant();
        return refreshTokens
                .read(refreshToken)
                .flatMap(token -> taken(token, at, deadline))
                .<RefreshOutcome>flatMap(signIn -> owner(signIn, deadline)
                        .map(account -> new RefreshOutcome.Refreshed(tokens.of(account, signIn, at))))
                .orElseGet(RefreshOutcome.Ended::new);
    }

    @Override
    public void signOut(String token, Deadline deadline) {
        Optional<SignInId> signIn = refreshTokens
                .read(token)
                .map(RefreshToken::signIn)
                .or(() -> accessTokens.read(token).map(AccessClaims::signIn));
        signIn.ifPresent(id -> signIns.end(id, deadline));
    }

    @Override
    public long forgetSignIns(Deadline deadline) {
        return signIns.forgetEnded(now.instant(), deadline);
    }

    /** An attempt that nothing came of, because something failed, is not held against anybody. */
    private Optional<Account> checked(
            String name, Password password, SignInThrottle.Attempt attempt, Deadline deadline) {
        try {
            return passwords.check(name, password, deadline);
        } catch (StoreException undecided) {
            throttle.giveBack(attempt);
            throw undecided;
        }
    }

    private SignInOutcome begun(Account account, Deadline deadline) {
        Instant at = now.instant();
        SignIn signIn = new SignIn(
                new SignInId(ids.newId()), account.id(), account.version(), 1, at, at.plus(rules.endsAfter()));
        signIns.begin(signIn, deadline);
        return new SignInOutcome.SignedIn(tokens.of(account, signIn, at));
    }

    private Optional<SignIn> taken(RefreshToken token, Instant at, Deadline deadline) {
        Refresh refresh = signIns.refresh(token.signIn(), token.number(), at, rules.grace(), deadline);
        if (refresh instanceof Refresh.Advanced advanced) {
            return Optional.of(advanced.signIn());
        }
        return refresh instanceof Refresh.Repeated repeated ? Optional.of(repeated.signIn()) : Optional.empty();
    }

    /** The account, if it is still what it was when the password was given; else the sign-in ends here. */
    private Optional<Account> owner(SignIn signIn, Deadline deadline) {
        Optional<Account> account =
                accounts.findById(signIn.account(), deadline).filter(found -> Standings.standsFor(found, signIn));
        if (account.isEmpty()) {
            signIns.end(signIn.id(), deadline);
        }
        return account;
    }
}

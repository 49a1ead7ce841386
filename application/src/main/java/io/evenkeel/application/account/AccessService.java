package io.evenkeel.application.account;

import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.in.account.AccessOutcome;
import io.evenkeel.application.port.in.account.AuthenticateAccessUseCase;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.port.in.account.SignedInUser;
import io.evenkeel.application.port.out.AccessClaims;
import io.evenkeel.application.port.out.AccessTokens;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;

/** Tells who has an access token, and whether the sign-in behind it stands. Safe for any thread. */
public final class AccessService implements AuthenticateAccessUseCase {

    private final AccessTokens tokens;
    private final Standings standings;

    public AccessService(
            AccountStore accounts, SignInStore signIns, AccessTokens tokens, SignInRules rules, MonotonicClock clock) {
        this.tokens = tokens;
        this.standings = new Standings(accounts, signIns, clock, rules.standingFor(), rules.remembered());
    }

    @Override
    public AccessOutcome authenticate(String accessToken, Deadline deadline) {
        return tokens.read(accessToken)
                .filter(claims -> standings
                        .find(claims.signIn(), deadline)
                        .filter(signIn -> isOf(signIn, claims))
                        .isPresent())
                .<AccessOutcome>map(claims -> new AccessOutcome.Granted(user(claims)))
                .orElseGet(AccessOutcome.Refused::new);
    }

    private static boolean isOf(SignIn signIn, AccessClaims claims) {
        return signIn.account().equals(claims.account()) && signIn.accountVersion() == claims.accountVersion();
    }

    private static SignedInUser user(AccessClaims claims) {
        return new SignedInUser(claims.account(), claims.name(), claims.role(), claims.signIn(), claims.expiresAt());
    }
}

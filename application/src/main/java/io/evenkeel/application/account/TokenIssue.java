package io.evenkeel.application.account;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.in.account.IssuedTokens;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.port.out.AccessClaims;
import io.evenkeel.application.port.out.AccessTokens;
import io.evenkeel.application.port.out.RefreshTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Makes the tokens of a sign-in as it is stored. They follow from that alone, so that an answer which got lost can be given
 * again. Safe for any thread.
 */
final class TokenIssue {

    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final SignInRules rules;

    TokenIssue(AccessTokens accessTokens, RefreshTokens refreshTokens, SignInRules rules) {
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.rules = rules;
    }

    /** @param now for how long from when on they count */
    IssuedTokens of(Account account, SignIn signIn, Instant now) {
        Instant issuedAt = signIn.refreshedAt().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = end(signIn, issuedAt);
        String access = accessTokens.issue(new AccessClaims(
                account.id(),
                account.name(),
                account.role(),
                account.version(),
                signIn.id(),
                signIn.sequence(),
                issuedAt,
                expiresAt));
        Duration left = Duration.between(now, expiresAt);
        return new IssuedTokens(
                account.name(),
                account.role(),
                access,
                left.isNegative() ? Duration.ZERO : left,
                refreshTokens.text(signIn.id(), signIn.sequence()),
                signIn.endsAt());
    }

    /** Access ends with the sign-in, to the second. */
    private Instant end(SignIn signIn, Instant issuedAt) {
        Instant latest = issuedAt.plus(rules.accessFor());
        if (latest.isBefore(signIn.endsAt())) {
            return latest;
        }
        Instant end = signIn.endsAt().truncatedTo(ChronoUnit.SECONDS);
        return end.isAfter(issuedAt) ? end : issuedAt.plusSeconds(1);
    }
}

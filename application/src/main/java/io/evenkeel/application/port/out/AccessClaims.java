package io.evenkeel.application.port.out;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignInId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an access token says. Whether the sign-in still stands is another question, see {@link SignInStore}.
 *
 * @param account who
 * @param name as the account is called
 * @param role what it may do
 * @param accountVersion the version of the account that says so
 * @param signIn which sign-in it belongs to
 * @param refresh the number of the refresh token that was issued with it; with the sign-in it names the token
 * @param issuedAt from when on it counts, in whole seconds
 * @param expiresAt from when on it does not count any more, in whole seconds
 */
public record AccessClaims(
        AccountId account,
        String name,
        Role role,
        long accountVersion,
        SignInId signIn,
        long refresh,
        Instant issuedAt,
        Instant expiresAt) {

    /**
     * @throws IllegalArgumentException when it is no name, a number is below 1, a time has a fraction of a second, or it would
     *     expire before it counts
     */
    public AccessClaims {
        if (!Account.isName(name)) {
            throw new IllegalArgumentException("no account is called '" + name + "'");
        }
        if (accountVersion < 1 || refresh < 1) {
            throw new IllegalArgumentException("version " + accountVersion + " or refresh " + refresh + " is below 1");
        }
        if (!isWhole(issuedAt) || !isWhole(expiresAt) || !expiresAt.isAfter(issuedAt)) {
            throw new IllegalArgumentException("issuedAt " + issuedAt + " and expiresAt " + expiresAt
                    + " must be whole seconds, the second one later");
        }
    }

    private static boolean isWhole(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).equals(moment);
    }
}

package io.evenkeel.application.port.in.account;

import io.evenkeel.application.port.account.Role;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody gets who is signed in.
 *
 * @param name of the account
 * @param role what it may do
 * @param accessToken proves that, for a while
 * @param accessFor for how long from now
 * @param refreshToken gets the next tokens, once
 * @param refreshUntil until when it does
 */
public record IssuedTokens(
        String name, Role role, String accessToken, Duration accessFor, String refreshToken, Instant refreshUntil) {

    /** Leaves the tokens out. */
    @Override
    public String toString() {
        return "IssuedTokens[" + name + ", " + role + ", " + accessFor + ", " + refreshUntil + "]";
    }
}

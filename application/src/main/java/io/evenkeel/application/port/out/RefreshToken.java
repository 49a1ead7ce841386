package io.evenkeel.application.port.out;

import io.evenkeel.application.port.account.SignInId;

/**
 * One of the numbers of a sign-in.
 *
 * @param signIn whose
 * @param number from 1
 */
public record RefreshToken(SignInId signIn, long number) {

    /** @throws IllegalArgumentException when the number is below 1 */
    public RefreshToken {
        if (number < 1) {
            throw new IllegalArgumentException("number " + number + " of a refresh token is below 1");
        }
    }
}

package io.evenkeel.application.port.account;

import java.time.Instant;

/**
 * One sign-in that has not ended. Its refresh tokens are numbered: each refresh makes the next number the current one, and
 * because the tokens are signed, the numbers are all that has to be kept.
 *
 * @param id its identity
 * @param account whose it is
 * @param accountVersion the version of the account when the password was given; with another one the sign-in has ended
 * @param sequence the number of the current refresh token, from 1
 * @param refreshedAt when that became the current one
 * @param endsAt from when on it cannot be refreshed, whatever happens
 */
public record SignIn(
        SignInId id, AccountId account, long accountVersion, long sequence, Instant refreshedAt, Instant endsAt) {

    /** @throws IllegalArgumentException when the sequence or the version is below 1 */
    public SignIn {
        if (sequence < 1 || accountVersion < 1) {
            throw new IllegalArgumentException(
                    "sequence " + sequence + " or version " + accountVersion + " is below 1");
        }
    }

    /** As it is once its current token was taken: the next number is current, from this moment on. */
    public SignIn advanced(Instant now) {
        return new SignIn(id, account, accountVersion, sequence + 1, now, endsAt);
    }
}

package io.evenkeel.application.port.out;

import io.evenkeel.application.port.account.SignInId;
import java.util.Optional;

/**
 * Writes the numbers of a sign-in as texts that nobody else can write, so that forged ones never reach the store. Safe for any
 * thread.
 */
public interface RefreshTokens {

    /** The text of a number, from 1. The same number has the same text. */
    String text(SignInId signIn, long number);

    /**
     * The number that a text stands for.
     *
     * @return empty for every text that was not written here, whatever is wrong with it
     */
    Optional<RefreshToken> read(String text);
}

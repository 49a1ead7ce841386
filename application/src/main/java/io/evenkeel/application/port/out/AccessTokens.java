package io.evenkeel.application.port.out;

import java.util.Optional;

/**
 * Writes down who is signed in, so that the text proves itself and nothing has to be looked up to believe it. Safe for any
 * thread.
 */
public interface AccessTokens {

    /** The text that says so. The same claims have the same text. */
    String issue(AccessClaims claims);

    /**
     * What a text says, if it was issued here and its time has come and not passed.
     *
     * @return empty for every other text, whatever is wrong with it
     */
    Optional<AccessClaims> read(String text);
}

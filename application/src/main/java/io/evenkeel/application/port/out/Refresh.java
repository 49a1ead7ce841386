package io.evenkeel.application.port.out;

import io.evenkeel.application.port.account.SignIn;

/** What became of a refresh token. */
public sealed interface Refresh {

    /** Whether the sign-in cannot be used any more. */
    default boolean hasEnded() {
        return this instanceof Reused || this instanceof Ended;
    }

    /**
     * The next number is current now.
     *
     * @param signIn as it is stored now
     */
    record Advanced(SignIn signIn) implements Refresh {}

    /**
     * The same token was taken a moment ago.
     *
     * @param signIn as it is stored
     */
    record Repeated(SignIn signIn) implements Refresh {}

    /** An old token was used again, and the sign-in has ended. */
    record Reused() implements Refresh {}

    /** There is no such sign-in, or not any more. */
    record Ended() implements Refresh {}
}

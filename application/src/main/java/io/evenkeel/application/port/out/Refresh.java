package io.evenkeel.application.port.out;

import io.evenkeel.application.port.account.SignIn;
import java.time.Duration;
import java.time.Instant;

/** What became of a refresh token. */
public sealed interface Refresh {

    /**
     * What becomes of a token, by the rule of {@link SignInStore#refresh}. A store has to make true what
     * this says, provided that the sign-in is still as it was read.
     *
     * @param stored the sign-in as it is stored
     * @param number of the token
     * @param grace how long after its replacement a token may still be repeated
     */
    static Refresh of(SignIn stored, long number, Instant now, Duration grace) {
        if (!now.isBefore(stored.endsAt())) {
            return new Ended();
        }
        if (number == stored.sequence()) {
            return new Advanced(stored.advanced(now));
        }
        // There is no token 0, so no refresh has replaced one.
        boolean isPrevious = number >= 1 && number == stored.sequence() - 1;
        return isPrevious && now.isBefore(stored.refreshedAt().plus(grace)) ? new Repeated(stored) : new Reused();
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

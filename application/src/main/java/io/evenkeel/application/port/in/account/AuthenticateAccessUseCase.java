package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;

/** Tells who somebody is by an access token. */
@FunctionalInterface
public interface AuthenticateAccessUseCase {

    /**
     * Who has the token, if it counts and its sign-in stands. What is known of a sign-in is a few seconds old at most; while the
     * store cannot be asked, what was known last counts, since nobody can end a sign-in then either.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be asked and nothing is known
     */
    AccessOutcome authenticate(String accessToken, Deadline deadline);
}

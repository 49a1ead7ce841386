package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;

/** Goes on with a sign-in without its password. */
@FunctionalInterface
public interface RefreshSignInUseCase {

    /**
     * Takes a refresh token and gives the next tokens. The same token has the same answer again for a moment, in case that it got
     * lost or two tabs are at it; after that it ends the sign-in, because then somebody has a copy of it.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails or the deadline passes; a repeat within the
     *     moment finds out what became of it
     */
    RefreshOutcome refresh(String refreshToken, Deadline deadline);
}

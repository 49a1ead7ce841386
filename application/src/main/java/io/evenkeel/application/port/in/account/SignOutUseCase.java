package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;

/** Ends a sign-in. */
@FunctionalInterface
public interface SignOutUseCase {

    /**
     * Ends the sign-in that a token belongs to. A text that is no token ends nothing, which is not said.
     *
     * @param token an access token that counts, or any refresh token of it
     * @throws io.evenkeel.application.port.out.StoreException when the store fails or the deadline passes; whether it has ended
     *     is then unknown
     */
    void signOut(String token, Deadline deadline);
}

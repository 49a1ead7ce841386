package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;

/** Signs somebody in who knows the name and the password of an account that is enabled. */
@FunctionalInterface
public interface SignInUseCase {

    /**
     * Signs in, or refuses without a hint at what was wrong. An attempt that was refused counts for the name and for the
     * address, whether or not there is such a name; one that succeeded or could not be decided does not.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails, the deadline passes, or too many passwords are
     *     being checked
     */
    SignInOutcome signIn(SignInRequest request, Deadline deadline);
}

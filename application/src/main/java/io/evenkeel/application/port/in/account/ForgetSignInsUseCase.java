package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;

/** Clears away what is kept of sign-ins that nobody can go on with. */
@FunctionalInterface
public interface ForgetSignInsUseCase {

    /**
     * Forgets those that are past their end.
     *
     * @return how many
     * @throws io.evenkeel.application.port.out.StoreException when the store fails or the deadline passes
     */
    long forgetSignIns(Deadline deadline);
}

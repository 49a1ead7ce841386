package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;

/** Adds an account, enabled. */
@FunctionalInterface
public interface AddAccountUseCase {

    /**
     * Adds one, or says why not.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store fails, the deadline passes, or too many passwords
     *     are being hashed; whether it was added is then unknown, and the list of accounts tells
     */
    AccountOutcome add(AddAccountRequest request, Deadline deadline);
}

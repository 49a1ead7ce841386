package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;

/** Changes an account, and ends everything that was given out to it before. */
@FunctionalInterface
public interface ChangeAccountUseCase {

    /**
     * Changes one, or says why not. What would change nothing ends nothing.
     *
     * <p>The last enabled administrator stays one. Of two that go at the same moment at least one comes back; only if the program
     * or the store fails in between can none be left, and then the command line makes one.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store fails, the deadline passes, or too many passwords
     *     are being hashed; whether it was changed is then unknown, and its version tells
     */
    AccountOutcome change(ChangeAccountRequest request, Deadline deadline);
}

package io.evenkeel.application.port.in.booking;

import io.evenkeel.application.time.Deadline;

/** Takes a session through its life, one action at a time. */
@FunctionalInterface
public interface ChangeSessionUseCase {

    /**
     * Changes a session, or says why not.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails or the deadline passes; whether it was
     *     changed is then unknown, and a repeat of the same call finds out
     */
    BookingOutcome change(ChangeSessionRequest request, Deadline deadline);
}

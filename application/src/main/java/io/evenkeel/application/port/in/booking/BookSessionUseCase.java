package io.evenkeel.application.port.in.booking;

import io.evenkeel.application.time.Deadline;

/** Books a session where the lists of free slots say that it can be booked. */
@FunctionalInterface
public interface BookSessionUseCase {

    /**
     * Books, or says what stands against it and what is free instead.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails or the deadline passes; whether it was
     *     booked is then unknown, and a repeat of the same call finds out
     */
    BookingOutcome book(BookSessionRequest request, Deadline deadline);
}

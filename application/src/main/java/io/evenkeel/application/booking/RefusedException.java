package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.function.Supplier;

/** Ends a use case from within; it never leaves this package. */
final class RefusedException extends RuntimeException {

    private final transient BookingOutcome.Refused refused;

    RefusedException(BookingRefusal reason, String message) {
        this(reason, message, List.of());
    }

    RefusedException(BookingRefusal reason, String message, List<Interval> nextFree) {
        super(message, null, false, false);
        this.refused = new BookingOutcome.Refused(reason, message, nextFree);
    }

    BookingOutcome.Refused refused() {
        return refused;
    }

    /** Runs a use case; what it refuses is an outcome, what else it throws goes to the caller. */
    static BookingOutcome caught(Supplier<BookingOutcome> useCase) {
        try {
            return useCase.get();
        } catch (RefusedException ended) {
            return ended.refused;
        }
    }
}

package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.series.SeriesOutcome;
import io.evenkeel.application.port.in.series.SeriesRefusal;
import java.util.function.Supplier;

/** What it means for a whole series that the like of a booking was refused. */
final class SeriesRefusals {

    private SeriesRefusals() {}

    /** Runs a use case; what it refuses is an outcome, what else it throws goes to the caller. */
    static <T> SeriesOutcome<T> caught(Supplier<T> useCase) {
        try {
            return new SeriesOutcome.Answered<>(useCase.get());
        } catch (RefusedException ended) {
            BookingOutcome.Refused refused = ended.refused();
            return new SeriesOutcome.Refused<>(reason(refused.reason()), refused.message());
        }
    }

    private static SeriesRefusal reason(BookingRefusal reason) {
        return switch (reason) {
            case UNKNOWN_TRAINER -> SeriesRefusal.UNKNOWN_TRAINER;
            case UNKNOWN_ACTIVITY -> SeriesRefusal.UNKNOWN_ACTIVITY;
            case UNKNOWN_ROOM -> SeriesRefusal.UNKNOWN_ROOM;
            case DETAILS_MISSING -> SeriesRefusal.DETAILS_MISSING;
            case KEY_REUSED -> SeriesRefusal.KEY_REUSED;
            case UNKNOWN_SESSION, NOT_BOOKABLE, OCCUPIED, VERSION_CHANGED, ILLEGAL_TRANSITION ->
                throw new IllegalStateException(reason + " concerns an instance, and no series");
        };
    }
}

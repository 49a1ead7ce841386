package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a refused booking means to a client. Total over the refusals. */
public final class BookingProblems {

    /** When it could be booked instead. */
    record Free(Instant start, Instant end) {}

    private BookingProblems() {}

    static ProblemException of(BookingOutcome.Refused refused) {
        List<Interval> free = refused.nextFree();
        return ProblemException.of(
                code(refused.reason()),
                refused.message(),
                free.isEmpty()
                        ? Map.of()
                        : Map.of(
                                "nextFree",
                                free.stream()
                                        .map(slot -> new Free(slot.start(), slot.end()))
                                        .toList()));
    }

    /** What a refusal is called. */
    public static ProblemCode code(BookingRefusal reason) {
        return switch (reason) {
            case UNKNOWN_TRAINER -> ProblemCode.UNKNOWN_TRAINER;
            case UNKNOWN_ACTIVITY -> ProblemCode.UNKNOWN_ACTIVITY;
            case UNKNOWN_ROOM -> ProblemCode.UNKNOWN_ROOM;
            case UNKNOWN_SESSION -> ProblemCode.UNKNOWN_SESSION;
            case DETAILS_MISSING -> ProblemCode.DETAILS_MISSING;
            case NOT_BOOKABLE -> ProblemCode.NOT_BOOKABLE;
            case OCCUPIED -> ProblemCode.TIME_TAKEN;
            case VERSION_CHANGED -> ProblemCode.VERSION_CHANGED;
            case ILLEGAL_TRANSITION -> ProblemCode.ILLEGAL_TRANSITION;
            case KEY_REUSED -> ProblemCode.IDEMPOTENCY_KEY_REUSED;
        };
    }
}

package io.evenkeel.application.schedule;

import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import java.util.function.Supplier;

/** Ends a computation from within, through whatever hands it the sessions; it never leaves this package. */
final class RefusedException extends RuntimeException {

    private final ScheduleRefusal reason;
    private final String advice;

    RefusedException(ScheduleRefusal reason, String advice) {
        super(advice, null, false, false);
        this.reason = reason;
        this.advice = advice;
    }

    /** Runs a computation; what it refuses is an outcome, what else it throws goes to the caller. */
    static <T> ScheduleOutcome<T> caught(Supplier<T> computation) {
        try {
            return new ScheduleOutcome.Answered<>(computation.get());
        } catch (RefusedException refused) {
            return new ScheduleOutcome.Refused<>(refused.reason, refused.advice);
        }
    }
}

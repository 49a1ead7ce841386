package io.evenkeel.adapter.http.series;

import io.evenkeel.adapter.http.problem.FieldError;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.series.SeriesEditOutcome;
import io.evenkeel.application.port.in.series.SeriesOutcome;
import io.evenkeel.application.port.in.series.SeriesRefusal;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRefusal;
import java.util.List;

/** What a refusal means to a client. Total over the refusals. */
final class SeriesProblems {

    private SeriesProblems() {}

    /** @throws ProblemException when nothing was changed */
    static void refuse(SeriesEditOutcome outcome) {
        if (outcome instanceof SeriesEditOutcome.Rejected rejected) {
            throw ProblemException.invalid(rejected.errors().stream()
                    .map(error ->
                            new FieldError(error.path().pointer(), error.code().name(), error.reason()))
                    .toList());
        }
        if (outcome instanceof SeriesEditOutcome.Senseless senseless) {
            throw senseless(senseless.refusal());
        }
        if (outcome instanceof SeriesEditOutcome.Refused refused) {
            throw ProblemException.of(code(refused.reason()), refused.message());
        }
    }

    /** @param pointer where the request says how many days it means */
    static <T> ProblemException of(SeriesOutcome.Refused<T> refused, String pointer) {
        return refused.reason() == SeriesRefusal.TOO_MANY_INSTANCES
                ? ProblemException.invalid(
                        List.of(new FieldError(pointer, refused.reason().name(), refused.message())))
                : ProblemException.of(code(refused.reason()), refused.message());
    }

    static ProblemException unknown(String id) {
        return ProblemException.of(ProblemCode.UNKNOWN_SERIES, "there is no series '" + id + "'");
    }

    private static ProblemException senseless(RecurrenceRefusal refusal) {
        return ProblemException.invalid(List.of(new FieldError(
                pointer(refusal.part()),
                refusal.code().name(),
                refusal.part() + " '" + refusal.value() + "': " + refusal.advice())));
    }

    /** The member that a part of RFC 5545 has here; all others are parts of the rule. */
    private static String pointer(String part) {
        return switch (part) {
            case "DTSTART" -> "/start";
            case "RDATE" -> "/rdates";
            case "EXDATE" -> "/exdates";
            case "RECURRENCE-ID" -> "/overrides";
            default -> "/rrule";
        };
    }

    private static ProblemCode code(SeriesRefusal reason) {
        return switch (reason) {
            case UNKNOWN_SERIES -> ProblemCode.UNKNOWN_SERIES;
            case VERSION_CHANGED -> ProblemCode.VERSION_CHANGED;
            case KEY_REUSED -> ProblemCode.IDEMPOTENCY_KEY_REUSED;
            case TOO_MANY_INSTANCES -> ProblemCode.INVALID_PARAMETER;
            case UNKNOWN_TRAINER -> ProblemCode.UNKNOWN_TRAINER;
            case UNKNOWN_ACTIVITY -> ProblemCode.UNKNOWN_ACTIVITY;
            case UNKNOWN_ROOM -> ProblemCode.UNKNOWN_ROOM;
            case DETAILS_MISSING -> ProblemCode.DETAILS_MISSING;
        };
    }
}

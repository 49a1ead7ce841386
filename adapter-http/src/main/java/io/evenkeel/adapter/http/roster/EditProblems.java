package io.evenkeel.adapter.http.roster;

import io.evenkeel.adapter.http.problem.FieldError;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.roster.RosterEditOutcome;
import io.evenkeel.application.port.in.roster.RosterEditRefusal;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Locale;

/** What a refused edit means to a client. Total over the refusals. */
final class EditProblems {

    private EditProblems() {}

    /** @throws ProblemException when nothing was changed */
    static void refuse(RosterEditOutcome outcome, RosterKind kind) {
        if (outcome instanceof RosterEditOutcome.Rejected rejected) {
            throw ProblemException.invalid(rejected.errors().stream()
                    .map(error ->
                            new FieldError(error.path().pointer(), error.code().name(), error.reason()))
                    .toList());
        }
        if (outcome instanceof RosterEditOutcome.Refused refused) {
            throw refused.reason() == RosterEditRefusal.UNKNOWN
                    ? unknown(kind)
                    : ProblemException.of(code(refused.reason()), refused.message());
        }
    }

    static ProblemException unknown(RosterKind kind) {
        return ProblemException.of(
                ProblemCode.UNKNOWN_ENTRY, "There is no " + kind.name().toLowerCase(Locale.ROOT) + " of that id.");
    }

    private static ProblemCode code(RosterEditRefusal reason) {
        return switch (reason) {
            case UNKNOWN -> ProblemCode.UNKNOWN_ENTRY;
            case VERSION_CHANGED -> ProblemCode.VERSION_CHANGED;
            case NAME_TAKEN -> ProblemCode.NAME_TAKEN;
            case STILL_NEEDED -> ProblemCode.STILL_NEEDED;
            case KEY_REUSED -> ProblemCode.IDEMPOTENCY_KEY_REUSED;
        };
    }
}

package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;

/** What the schedule commands make of an outcome. */
final class ScheduleAnswers {

    private ScheduleAnswers() {}

    /** @throws CommandException when it was refused */
    static <T> T require(ScheduleOutcome<T> outcome) {
        return outcome.match(answer -> answer, refused -> {
            throw new CommandException(exitCode(refused.reason()), refused.message());
        });
    }

    private static int exitCode(ScheduleRefusal refusal) {
        return switch (refusal) {
            case UNKNOWN_TRAINER, UNKNOWN_ACTIVITY, UNKNOWN_ROOM, NEVER_BOOKABLE -> ExitCode.USAGE;
            case DETAILS_MISSING, PLAN_TOO_LARGE, TOO_MANY_SESSIONS, TOO_MANY_RESULTS -> ExitCode.FAILED;
        };
    }
}

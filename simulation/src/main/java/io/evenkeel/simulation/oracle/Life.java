package io.evenkeel.simulation.oracle;

import io.evenkeel.domain.session.SessionStatus;

/** Which status may follow which, by one change. */
final class Life {

    private Life() {}

    static boolean allows(SessionStatus before, SessionStatus after) {
        return switch (after) {
            case PLANNED, IN_PROGRESS, CANCELLED, NO_SHOW -> before == SessionStatus.PLANNED;
            case COMPLETED -> before == SessionStatus.IN_PROGRESS;
            case VOID -> true;
        };
    }
}

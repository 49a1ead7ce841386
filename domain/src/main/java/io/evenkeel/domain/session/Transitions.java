package io.evenkeel.domain.session;

import java.util.Optional;

/**
 * The table of the life of a session: for every status and every action the status that follows, or none.
 *
 * <pre>
 *              START        COMPLETE   CANCEL     MARK_NO_SHOW  MARK_VOID  RESCHEDULE
 * PLANNED      IN_PROGRESS  -          CANCELLED  NO_SHOW       VOID       PLANNED
 * IN_PROGRESS  -            COMPLETED  -          -             VOID       -
 * COMPLETED    -            -          -          -             VOID       -
 * CANCELLED    -            -          -          -             VOID       -
 * NO_SHOW      -            -          -          -             VOID       -
 * VOID         -            -          -          -             VOID       -
 * </pre>
 */
public final class Transitions {

    private Transitions() {}

    /** The status that follows; empty when the action is not allowed. */
    public static Optional<SessionStatus> next(SessionStatus from, SessionAction action) {
        return switch (action) {
            case START -> only(SessionStatus.PLANNED, from, SessionStatus.IN_PROGRESS);
            case COMPLETE -> only(SessionStatus.IN_PROGRESS, from, SessionStatus.COMPLETED);
            case CANCEL -> only(SessionStatus.PLANNED, from, SessionStatus.CANCELLED);
            case MARK_NO_SHOW -> only(SessionStatus.PLANNED, from, SessionStatus.NO_SHOW);
            case MARK_VOID -> Optional.of(SessionStatus.VOID);
            case RESCHEDULE -> only(SessionStatus.PLANNED, from, SessionStatus.PLANNED);
        };
    }

    private static Optional<SessionStatus> only(SessionStatus allowed, SessionStatus from, SessionStatus to) {
        return from == allowed ? Optional.of(to) : Optional.empty();
    }
}

package io.evenkeel.domain.session;

/** Where a session stands in its life. What follows from time alone (overdue, late cancellation) is derived, never stored. */
public enum SessionStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    /** Entered by mistake: left out of every count and sum. */
    VOID
}

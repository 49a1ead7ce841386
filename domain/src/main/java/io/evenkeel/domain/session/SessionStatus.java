package io.evenkeel.domain.session;

/** Where a session stands in its life. What follows from time alone (overdue, late cancellation) is derived, never stored. */
public enum SessionStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    /** Entered by mistake: left out of every count and sum. */
    VOID;

    /** Whether a session still holds its trainer and its room, so that nothing else can be booked there. */
    public boolean holdsResources() {
        return this == PLANNED || this == IN_PROGRESS;
    }

    /** Whether a session takes place, now, later or in the past: all but the cancelled, the missed and the void. */
    public boolean takesPlace() {
        return holdsResources() || this == COMPLETED;
    }
}

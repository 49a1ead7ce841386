package io.evenkeel.application.port.in.session;

/** Why sessions are not listed although nothing failed. */
public enum SessionListRefusal {
    /** No trainer has the given id or name. */
    UNKNOWN_TRAINER,
    /** No activity has the given id or name. */
    UNKNOWN_ACTIVITY
}

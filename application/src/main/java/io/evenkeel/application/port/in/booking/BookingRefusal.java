package io.evenkeel.application.port.in.booking;

/** Why a session is not booked or changed although nothing failed. */
public enum BookingRefusal {
    /** No trainer has the given id or name. */
    UNKNOWN_TRAINER,
    /** No activity has the given id or name. */
    UNKNOWN_ACTIVITY,
    /** No room has the given id or name. */
    UNKNOWN_ROOM,
    /** No session has the given id. */
    UNKNOWN_SESSION,
    /** The roster only knows the name of something of which more is needed. */
    DETAILS_MISSING,
    /** A rule stands against it: see {@link io.evenkeel.domain.schedule.booking.RefusalCode}. */
    NOT_BOOKABLE,
    /** Another session holds the trainer or the room. */
    OCCUPIED,
    /** The session has changed since the version that the change was decided on. */
    VERSION_CHANGED,
    /** What a session has behind it does not allow the change. */
    ILLEGAL_TRANSITION,
    /** Another call of the same name took effect before. */
    KEY_REUSED
}

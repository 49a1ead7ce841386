package io.evenkeel.application.port.in.series;

/** Why nothing is done with a series although nothing failed. */
public enum SeriesRefusal {
    /** No series has the given id. */
    UNKNOWN_SERIES,
    /** It has changed since the version that the change was decided on. */
    VERSION_CHANGED,
    /** Another call of the same name took effect before. */
    KEY_REUSED,
    /** The days hold more instances than one call takes. */
    TOO_MANY_INSTANCES,
    /** Its trainer is gone. */
    UNKNOWN_TRAINER,
    /** Its activity is gone. */
    UNKNOWN_ACTIVITY,
    /** Its room is gone. */
    UNKNOWN_ROOM,
    /** The roster only knows the name of something of which more is needed. */
    DETAILS_MISSING
}

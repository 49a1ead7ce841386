package io.evenkeel.application.port.in.roster;

/** Why an entry of the roster is not changed although nothing failed and its document is good. */
public enum RosterEditRefusal {
    /** No entry of the kind has the given id. */
    UNKNOWN,
    /** It has changed since the version that the change was decided on. */
    VERSION_CHANGED,
    /** Another one of the kind has the name. */
    NAME_TAKEN,
    /** A session, a series, or the skill of a trainer refers to it. */
    STILL_NEEDED,
    /** Another call of the same name took effect before. */
    KEY_REUSED
}

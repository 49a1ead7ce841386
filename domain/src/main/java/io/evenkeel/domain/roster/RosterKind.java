package io.evenkeel.domain.roster;

/** The kinds of things that a session refers to by name. */
public enum RosterKind {
    TRAINER,
    ACTIVITY,
    ROOM
}

package io.evenkeel.domain.roster;

/** The kinds of things that a session occupies. */
public enum ResourceType {
    TRAINER,
    ROOM
}

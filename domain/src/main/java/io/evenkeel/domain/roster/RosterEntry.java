package io.evenkeel.domain.roster;

/**
 * A named trainer, activity or room.
 *
 * @param kind which of the three
 * @param id its identity, valid for the id type of its kind
 * @param name what people call it; unique within its kind, at most 200 characters
 */
public record RosterEntry(RosterKind kind, String id, String name) {

    /** The longest name that is kept. */
    public static final int MAX_NAME_LENGTH = 200;

    /** @throws IllegalArgumentException when the id or the name is blank or too long */
    public RosterEntry {
        Ids.requireValid("roster id", id);
        Ids.requireValidName(name);
    }
}

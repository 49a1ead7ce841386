package io.evenkeel.domain.roster;

/**
 * The identity of an activity: what is given in a session.
 *
 * @param value not blank, at most 64 characters
 */
public record ActivityId(String value) {

    /** @throws IllegalArgumentException when the value is blank or longer than 64 characters */
    public ActivityId {
        Ids.requireValid("activity id", value);
    }
}

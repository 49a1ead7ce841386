package io.evenkeel.domain.roster;

/**
 * The identity of a room: where sessions take place.
 *
 * @param value not blank, at most 64 characters
 */
public record RoomId(String value) {

    /** @throws IllegalArgumentException when the value is blank or longer than 64 characters */
    public RoomId {
        Ids.requireValid("room id", value);
    }
}

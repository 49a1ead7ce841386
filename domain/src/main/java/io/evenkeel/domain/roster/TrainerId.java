package io.evenkeel.domain.roster;

/**
 * The identity of a trainer; it outlives a change of name.
 *
 * @param value not blank, at most 64 characters
 */
public record TrainerId(String value) {

    /** @throws IllegalArgumentException when the value is blank or longer than 64 characters */
    public TrainerId {
        Ids.requireValid("trainer id", value);
    }
}

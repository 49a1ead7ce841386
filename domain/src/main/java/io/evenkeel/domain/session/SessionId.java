package io.evenkeel.domain.session;

/**
 * The identity of a session.
 *
 * @param value not blank, at most 64 characters
 */
public record SessionId(String value) {

    /** The longest id there is. */
    public static final int MAX_LENGTH = 64;

    /** @throws IllegalArgumentException when the value is blank or longer than 64 characters */
    public SessionId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a session id must have 1 to " + MAX_LENGTH + " characters, but was '" + value + "'");
        }
    }
}

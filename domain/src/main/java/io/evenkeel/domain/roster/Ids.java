package io.evenkeel.domain.roster;

/** The one rule for every identity of the roster. */
final class Ids {

    private static final int MAX_LENGTH = 64;

    private Ids() {}

    static void requireValid(String what, String value) {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a " + what + " must have 1 to " + MAX_LENGTH + " characters, but was '" + value + "'");
        }
    }
}

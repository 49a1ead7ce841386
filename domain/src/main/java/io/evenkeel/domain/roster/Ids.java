package io.evenkeel.domain.roster;

/** The one rule for every identity and every name of the roster. */
final class Ids {

    private static final int MAX_LENGTH = 64;

    private Ids() {}

    static void requireValid(String what, String value) {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a " + what + " must have 1 to " + MAX_LENGTH + " characters, but was '" + value + "'");
        }
    }

    static void requireValidName(String name) {
        if (name.isBlank() || name.length() > RosterEntry.MAX_NAME_LENGTH) {
            throw new IllegalArgumentException(
                    "a name must have 1 to " + RosterEntry.MAX_NAME_LENGTH + " characters, but was '" + name + "'");
        }
    }
}

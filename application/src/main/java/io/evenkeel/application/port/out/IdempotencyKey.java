package io.evenkeel.application.port.out;

/**
 * What a sender calls a request that it may have to repeat.
 *
 * @param scope within what the name is unique: the user, the method and the target of the request
 * @param name chosen by the sender
 */
public record IdempotencyKey(String scope, String name) {

    public static final int MAX_SCOPE_LENGTH = 500;
    public static final int MAX_NAME_LENGTH = 255;

    /** @throws IllegalArgumentException when a part is blank or too long */
    public IdempotencyKey {
        requireLength("scope", scope, MAX_SCOPE_LENGTH);
        requireLength("name", name, MAX_NAME_LENGTH);
    }

    private static void requireLength(String part, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException("the " + part + " of an idempotency key must have 1 to " + most
                    + " characters and not be blank, but was '" + text + "'");
        }
    }
}

package io.evenkeel.application.port.account;

import java.util.regex.Pattern;

/**
 * The identity of an account; it outlives every change, and is never given to another one.
 *
 * @param value 1 to 64 characters: letters, digits and hyphens
 */
public record AccountId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /** @throws IllegalArgumentException when the value has another form */
    public AccountId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("account id '" + value + "' is not 1 to 64 letters, digits or hyphens");
        }
    }
}

package io.evenkeel.application.port.account;

import java.util.regex.Pattern;

/**
 * The identity of one sign-in, from the password until its end.
 *
 * @param value 1 to 64 characters: letters, digits and hyphens; not guessable
 */
public record SignInId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /** @throws IllegalArgumentException when the value has another form */
    public SignInId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a sign-in id is 1 to 64 letters, digits or hyphens");
        }
    }
}

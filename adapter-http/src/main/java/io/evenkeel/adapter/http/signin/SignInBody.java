package io.evenkeel.adapter.http.signin;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.application.port.in.account.Password;
import io.evenkeel.application.port.in.account.SignInRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to sign in, as clients write it.
 *
 * @param username the name of an account
 * @param password its password
 */
record SignInBody(@Nullable String username, @Nullable String password) {

    private static final int LONGEST = 1_024;

    SignInRequest request(String address) {
        Checks checks = new Checks();
        String name = checks.required("/username", username);
        String secret = checks.required("/password", password);
        if (secret != null && secret.length() > LONGEST) {
            checks.error("/password", "TOO_LONG", "has more than " + LONGEST + " characters");
        }
        return new SignInRequest(
                checks.checked(name), new Password(checks.checked(secret).toCharArray()), address);
    }

    /** Leaves both out. */
    @Override
    public String toString() {
        return "SignInBody[...]";
    }
}

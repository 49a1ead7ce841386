package io.evenkeel.bootstrap.doctor;

import io.evenkeel.bootstrap.settings.AuthMode;
import io.evenkeel.bootstrap.settings.AuthSettings;

/** Whether people have to sign in, and stay signed in. A key that is too short or known to everybody is no configuration at all. */
final class KeyCheck {

    private static final String CHECK = "sign-in";

    private KeyCheck() {}

    static Finding of(AuthSettings auth) {
        if (auth.mode() == AuthMode.OFF) {
            return Finding.warning(
                    CHECK,
                    "nobody has to sign in, so only this machine is served",
                    "set auth.mode to on, and add an account: evenkeel user add NAME --role admin");
        }
        return auth.key() == null
                ? Finding.warning(
                        CHECK,
                        "auth.key is not set: everybody has to sign in anew after each start",
                        "openssl rand -base64 32 > evenkeel.key && chmod 600 evenkeel.key, and set auth.keyFile to it")
                : Finding.ok(CHECK, "people sign in, and a key is set");
    }
}

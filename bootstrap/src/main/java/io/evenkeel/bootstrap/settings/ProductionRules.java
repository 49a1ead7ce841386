package io.evenkeel.bootstrap.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a sign-in in production unsafe. Every unsafe thing is named at once, so that nobody mends one after the
 * other with a start between. A key that is too short is refused in every mode, by its type.
 */
final class ProductionRules {

    private ProductionRules() {}

    /** @param key the key, when there is one that can be read */
    static void find(Readings readings, @Nullable AuthKey key, List<SettingProblem> problems) {
        boolean applies = readings.find(Setting.MODE, Mode.class).equals(Optional.of(Mode.PRODUCTION))
                && readings.find(Setting.AUTH_MODE, AuthMode.class).equals(Optional.of(AuthMode.ON));
        if (applies) {
            requireKey(readings, key, problems);
            requireEncryption(readings, problems);
        }
    }

    private static void requireKey(Readings readings, @Nullable AuthKey key, List<SettingProblem> problems) {
        if (!readings.isSet(Setting.AUTH_KEY) && !readings.isSet(Setting.AUTH_KEY_FILE)) {
            problems.add(readings.problem(
                    Setting.AUTH_KEY,
                    "auth.key is missing, and " + readings.mention(Setting.AUTH_MODE)
                            + " is on; make one with 'openssl rand -base64 32', and set auth.key or auth.keyFile"));
        } else if (key != null && key.isGuessable()) {
            Setting source = readings.isSet(Setting.AUTH_KEY) ? Setting.AUTH_KEY : Setting.AUTH_KEY_FILE;
            problems.add(readings.problem(
                    source,
                    source.key() + " gives a key that can be guessed (the sample of the documentation, words, or bytes"
                            + " that repeat); make one with 'openssl rand -base64 32'"));
        }
    }

    /** Passwords and tokens must not cross a network in the open. */
    private static void requireEncryption(Readings readings, List<SettingProblem> problems) {
        Optional<URI> publicUrl = readings.find(Setting.PUBLIC_URL, URI.class);
        if (publicUrl.isPresent()) {
            if (!"https".equalsIgnoreCase(publicUrl.get().getScheme())
                    && !Loopback.is(publicUrl.get().getHost())) {
                problems.add(readings.problem(
                        Setting.PUBLIC_URL,
                        "server.publicUrl must begin with https://, or passwords cross the network in the open"));
            }
            return;
        }
        Optional<String> host = readings.find(Setting.HOST, String.class);
        if (host.isPresent() && !Loopback.is(host.get()) && !readings.isSet(Setting.PUBLIC_URL)) {
            problems.add(readings.problem(
                    Setting.HOST,
                    "server.host is '" + host.get()
                            + "', which others can reach, but server.publicUrl is missing; put a"
                            + " proxy that encrypts before the server, and set server.publicUrl to its https address"));
        }
    }
}

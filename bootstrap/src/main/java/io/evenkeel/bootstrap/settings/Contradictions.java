package io.evenkeel.bootstrap.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings that are right one by one, and cannot be right together. */
final class Contradictions {

    private Contradictions() {}

    static void find(Readings readings, List<SettingProblem> problems) {
        if (readings.isSet(Setting.AUTH_KEY) && readings.isSet(Setting.AUTH_KEY_FILE)) {
            problems.add(readings.problem(
                    Setting.AUTH_KEY_FILE,
                    "auth.keyFile and " + readings.mention(Setting.AUTH_KEY) + " are both set; keep one of them"));
        }
        Optional<Duration> token = readings.find(Setting.ACCESS_TOKEN, Duration.class);
        Optional<Duration> signIn = readings.find(Setting.SIGN_IN, Duration.class);
        if (token.isPresent() && signIn.isPresent() && token.get().compareTo(signIn.get()) >= 0) {
            problems.add(readings.problem(
                    Setting.ACCESS_TOKEN,
                    "auth.accessToken (" + readings.text(Setting.ACCESS_TOKEN) + ") must be shorter than auth.signIn ("
                            + readings.text(Setting.SIGN_IN) + ", " + readings.origin(Setting.SIGN_IN) + ")"));
        }
    }
}

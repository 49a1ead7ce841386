package io.evenkeel.bootstrap.settings;

import java.util.List;
import java.util.Optional;

/** Who may reach a server. */
final class ServerRules {

    private ServerRules() {}

    static void find(Readings readings, List<SettingProblem> problems) {
        Optional<String> host = readings.find(Setting.HOST, String.class);
        if (host.isEmpty() || Loopback.is(host.get())) {
            return;
        }
        String reachable = "server.host must be a loopback address such as 127.0.0.1, but was '"
                + readings.text(Setting.HOST) + "': ";
        if (readings.find(Setting.MODE, Mode.class)
                .filter(Mode.DEVELOPMENT::equals)
                .isPresent()) {
            problems.add(readings.problem(
                    Setting.HOST,
                    reachable + readings.mention(Setting.MODE)
                            + " is development, so answers would show the inside of the program to everybody"));
        }
        if (readings.find(Setting.AUTH_MODE, AuthMode.class)
                .filter(AuthMode.OFF::equals)
                .isPresent()) {
            problems.add(readings.problem(
                    Setting.HOST,
                    reachable + readings.mention(Setting.AUTH_MODE)
                            + " is off, so the data would be open to everybody"));
        }
    }
}

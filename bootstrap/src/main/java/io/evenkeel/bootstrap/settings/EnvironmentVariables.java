package io.evenkeel.bootstrap.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads settings from the variables of the process. */
final class EnvironmentVariables {

    private static final String PREFIX = "EVENKEEL_";

    /** Read by the launcher and the tests. */
    private static final Set<String> OTHER_USES = Set.of(
            "EVENKEEL_JAR",
            "EVENKEEL_JAVA_OPTIONS",
            "EVENKEEL_SKIP_DASHBOARD",
            "EVENKEEL_STDERR_IS_TERMINAL",
            "EVENKEEL_STDIN_IS_TERMINAL",
            "EVENKEEL_TEST_MONGODB");

    /** Kubernetes tells every container of a namespace where a service of that name is, whoever asked. */
    private static final Pattern SERVICE_LINK = Pattern.compile("(?:.*_)?(?:SERVICE_HOST|SERVICE_PORT(?:_.*)?"
            + "|PORT=(?:tcp|udp|sctp)://.*|PORT_\\d+_(?:TCP|UDP|SCTP)(?:_.*)?)");

    private EnvironmentVariables() {}

    /** What they say. A variable of ours that is unknown is a problem: most likely a setting with a typing error. */
    static Map<Setting, Given> read(Map<String, String> environment, List<SettingProblem> problems) {
        Map<Setting, Given> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.variable());
            if (value != null) {
                values.put(setting, new Given(value, setting.variable()));
            }
        }
        for (String name : new TreeSet<>(environment.keySet())) {
            if (name.startsWith(PREFIX) && !isKnown(name) && !isServiceLink(name, environment)) {
                problems.add(Suggestion.unknown("the environment", name, Setting::variable));
            }
        }
        return values;
    }

    private static boolean isKnown(String name) {
        return OTHER_USES.contains(name)
                || Arrays.stream(Setting.values())
                        .anyMatch(setting -> setting.variable().equals(name));
    }

    private static boolean isServiceLink(String name, Map<String, String> environment) {
        String rest = name.substring(PREFIX.length());
        return SERVICE_LINK.matcher(rest).matches()
                || SERVICE_LINK.matcher(rest + "=" + environment.get(name)).matches();
    }
}

package io.evenkeel.bootstrap.settings;

import io.evenkeel.domain.statistics.Budget;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings: defaults, then the file, then the environment, then the flags; the later wins. Everything that is
 * wrong is found at once.
 */
public final class SettingsLoader {

    private final Map<String, String> environment;

    /** @param environment the variables of the process */
    public SettingsLoader(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The settings of a command that works on data. The key of the sign-in is not asked for.
     *
     * @param file the configuration file; null for {@code evenkeel.conf} when there is one
     * @param flags what the command line sets
     * @throws SettingsException when something is unknown, cannot be read or contradicts itself
     */
    public Settings load(@Nullable Path file, Map<Setting, String> flags) {
        return load(file, options(flags), false);
    }

    /**
     * The settings with the store that an option of another name gives.
     *
     * @param option the name, such as {@code --from}
     * @throws SettingsException as {@link #load} does
     */
    public Settings loadWithStore(@Nullable Path file, String option, String url) {
        return load(file, Map.of(Setting.STORE, new Given(url, option)), false);
    }

    /**
     * The settings of a server: it must also be safe to serve with them.
     *
     * @throws SettingsException as {@link #load} does, and when others could reach what they may not
     */
    public Settings loadForServer(@Nullable Path file, Map<Setting, String> flags) {
        return load(file, options(flags), true);
    }

    /**
     * Each setting of a server and where it comes from, in the order of the catalogue.
     *
     * @throws SettingsException as {@link #loadForServer} does
     */
    public List<EffectiveValue> explain(@Nullable Path file, Map<Setting, String> flags) {
        List<SettingProblem> problems = new ArrayList<>();
        Readings readings = read(file, options(flags), problems);
        check(readings, true, problems);
        return Stream.of(Setting.values())
                .map(setting -> new EffectiveValue(
                        setting.key(), setting.shown(readings.text(setting)), readings.origin(setting)))
                .toList();
    }

    private Settings load(@Nullable Path file, Map<Setting, Given> options, boolean forServer) {
        List<SettingProblem> problems = new ArrayList<>();
        Readings readings = read(file, options, problems);
        return settings(readings, check(readings, forServer, problems));
    }

    private Readings read(@Nullable Path file, Map<Setting, Given> options, List<SettingProblem> problems) {
        Map<Setting, Given> given = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            given.put(setting, new Given(setting.defaultValue(), Given.DEFAULT));
        }
        given.put(Setting.DATA_DIRECTORY, userDirectory());
        given.putAll(ConfigurationFile.read(file, environment, problems));
        given.putAll(EnvironmentVariables.read(environment, problems));
        given.putAll(options);
        if (given.getOrDefault(Setting.DATA_DIRECTORY, userDirectory()).text().isEmpty()) {
            given.put(Setting.DATA_DIRECTORY, userDirectory());
        }
        return new Readings(given, problems);
    }

    /** The key of the sign-in, when nothing at all is wrong. */
    private static @Nullable AuthKey check(Readings readings, boolean forServer, List<SettingProblem> problems) {
        Contradictions.find(readings, problems);
        AuthKey key = null;
        if (forServer) {
            key = KeySource.find(readings, problems);
            ServerRules.find(readings, problems);
            ProductionRules.find(readings, key, problems);
        }
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return key;
    }

    private static Settings settings(Readings readings, @Nullable AuthKey key) {
        Path dataDirectory = readings.get(Setting.DATA_DIRECTORY, Path.class);
        return new Settings(
                readings.get(Setting.MODE, Mode.class),
                new ServerSettings(
                        readings.get(Setting.HOST, String.class),
                        Math.toIntExact(readings.get(Setting.PORT, Long.class)),
                        readings.find(Setting.PUBLIC_URL, URI.class).orElse(null),
                        networks(readings),
                        readings.duration(Setting.REQUEST_TIMEOUT),
                        readings.duration(Setting.ANSWER_TIMEOUT),
                        readings.duration(Setting.BODY_TIMEOUT),
                        readings.duration(Setting.LAME_DUCK),
                        readings.get(Setting.ADMIN_HOST, String.class),
                        readings.find(Setting.ADMIN_PORT, Long.class)
                                .map(Math::toIntExact)
                                .orElse(null)),
                new AuthSettings(
                        readings.get(Setting.AUTH_MODE, AuthMode.class),
                        key,
                        readings.duration(Setting.ACCESS_TOKEN),
                        readings.duration(Setting.SIGN_IN)),
                Objects.requireNonNull(StoreUrl.parse(readings.get(Setting.STORE, String.class), dataDirectory)),
                new StoreLimits(
                        readings.duration(Setting.STORE_SLOW_CALL),
                        readings.duration(Setting.STORE_SELECTION_TIMEOUT),
                        readings.duration(Setting.STORE_CONNECT_TIMEOUT)),
                readings.get(Setting.CACHE, CacheUrl.class),
                new LimitSettings(
                        readings.get(Setting.REQUESTS_PER_MINUTE, Long.class),
                        readings.get(Setting.STATISTICS_UNITS, Long.class)),
                new AlertSettings(
                        readings.find(Setting.ALERTS_WEBHOOK, URI.class).orElse(null),
                        readings.get(Setting.ALERTS_RATE, Long.class)),
                new TelemetrySettings(
                        readings.find(Setting.TELEMETRY_COLLECTOR, URI.class).orElse(null),
                        readings.get(Setting.SAMPLING_RATIO, Double.class)),
                readings.get(Setting.ZONE, ZoneId.class),
                new Budget(
                        readings.get(Setting.MAX_SESSIONS, Long.class), readings.get(Setting.MAX_GROUPS, Long.class)),
                dataDirectory);
    }

    private static List<String> networks(Readings readings) {
        return readings.find(Setting.TRUSTED_PROXIES, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(String::valueOf)
                .toList();
    }

    /** Where the files of a program belong (XDG Base Directory). */
    private Given userDirectory() {
        String base = environment.get("XDG_DATA_HOME");
        return base == null || base.isEmpty()
                ? new Given(
                        Path.of(System.getProperty("user.home"), ".local", "share", "evenkeel")
                                .toString(),
                        Given.DEFAULT)
                : new Given(base + "/evenkeel", "XDG_DATA_HOME");
    }

    private static Map<Setting, Given> options(Map<Setting, String> flags) {
        Map<Setting, Given> options = new EnumMap<>(Setting.class);
        flags.forEach((setting, value) ->
                options.put(setting, new Given(value, setting.flag().orElse(setting.key()))));
        return options;
    }
}

package io.evenkeel.bootstrap.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import io.evenkeel.domain.statistics.Budget;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the settings: defaults, then the file, then the environment, then the flags; the later wins. */
public final class SettingsLoader {

    private static final Path DEFAULT_FILE = Path.of("evenkeel.conf");
    private static final int MAX_PORT = 65_535;

    private final Map<String, String> environment;

    /** @param environment the variables of the process */
    public SettingsLoader(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The settings.
     *
     * @param file the configuration file; null for {@code evenkeel.conf} when there is one
     * @param flags what the command line sets
     * @throws SettingsException when something is unknown, cannot be read or contradicts itself
     */
    public Settings load(@Nullable Path file, Map<Setting, String> flags) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, setting.defaultValue());
        }
        values.putAll(fromFile(file));
        values.putAll(EnvironmentVariables.read(environment));
        values.putAll(flags);
        return check(values);
    }

    private static Map<Setting, String> fromFile(@Nullable Path given) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        if (given == null && !Files.exists(DEFAULT_FILE)) {
            return values;
        }
        Path file = given == null ? DEFAULT_FILE : given;
        if (!Files.isReadable(file)) {
            throw new SettingsException("there is no configuration " + file + " that can be read", null);
        }
        try {
            Config config = ConfigFactory.parseFile(
                            file.toFile(),
                            ConfigParseOptions.defaults()
                                    .setSyntax(ConfigSyntax.CONF)
                                    .setAllowMissing(false))
                    .resolve();
            for (String key : config.entrySet().stream().map(Map.Entry::getKey).toList()) {
                Setting setting = Arrays.stream(Setting.values())
                        .filter(known -> known.key().equals(key))
                        .findAny()
                        .orElseThrow(() -> Unknown.setting(
                                file + ": '" + key + "'",
                                key,
                                Arrays.stream(Setting.values()).map(Setting::key)));
                values.put(setting, config.getString(key));
            }
            return values;
        } catch (ConfigException bad) {
            throw new SettingsException("cannot use the configuration " + file + ": " + bad.getMessage(), bad);
        }
    }

    private Settings check(Map<Setting, String> values) {
        Path dataDirectory = dataDirectory(text(values, Setting.DATA_DIRECTORY));
        return new Settings(
                StoreUrl.parse(text(values, Setting.STORE), dataDirectory),
                isCached(text(values, Setting.CACHE)),
                text(values, Setting.HOST),
                port(text(values, Setting.PORT)),
                zone(text(values, Setting.ZONE)),
                new Budget(bound(values, Setting.MAX_SESSIONS), bound(values, Setting.MAX_GROUPS)),
                dataDirectory);
    }

    private static String text(Map<Setting, String> values, Setting setting) {
        return Optional.ofNullable(values.get(setting)).orElse(setting.defaultValue());
    }

    private Path dataDirectory(String text) {
        String base = environment.get("XDG_DATA_HOME");
        try {
            if (!text.isEmpty()) {
                return Path.of(text).toAbsolutePath();
            }
            return (base == null || base.isEmpty()
                            ? Path.of(System.getProperty("user.home"), ".local", "share")
                            : Path.of(base))
                    .resolve("evenkeel");
        } catch (InvalidPathException bad) {
            throw new SettingsException(Setting.DATA_DIRECTORY.key() + " is no usable path: " + bad.getReason(), bad);
        }
    }

    private static boolean isCached(String text) {
        return switch (text) {
            case "caffeine:" -> true;
            case "none:" -> false;
            default ->
                throw new SettingsException("the cache must be caffeine: or none:, but was '" + text + "'", null);
        };
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException bad) {
            // Answered below, together with numbers out of range.
        }
        throw new SettingsException(
                "the port must be a number from 0 to " + MAX_PORT + ", but was '" + text + "'", null);
    }

    private static long bound(Map<Setting, String> values, Setting setting) {
        String text = text(values, setting);
        try {
            long bound = Long.parseLong(text);
            if (bound >= 1) {
                return bound;
            }
        } catch (NumberFormatException bad) {
            // Answered below, together with numbers out of range.
        }
        throw new SettingsException(
                setting.key() + " must be a whole number of at least 1, but was '" + text + "'", null);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new SettingsException(
                    "organisation.zone must be a time zone such as Europe/Oslo, but was '" + text + "'", unknown);
        }
    }
}

package io.evenkeel.bootstrap.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads settings from a file in HOCON. What the library says of a bad file may quote a secret, so its words are not used. */
final class ConfigurationFile {

    static final Path DEFAULT = Path.of("evenkeel.conf");

    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{\\??([A-Za-z0-9_.-]{1,100})}");
    private static final Map<String, Setting> BY_KEY =
            Stream.of(Setting.values()).collect(Collectors.toUnmodifiableMap(Setting::key, setting -> setting));

    private final Path file;
    private final List<SettingProblem> problems;
    private final Map<Setting, Given> values = new EnumMap<>(Setting.class);

    private ConfigurationFile(Path file, List<SettingProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * What it says.
     *
     * @param given null for the default one, which need not be there
     * @param environment what substitutions such as {@code ${HOME}} stand for
     */
    static Map<Setting, Given> read(
            @Nullable Path given, Map<String, String> environment, List<SettingProblem> problems) {
        if (given == null && !Files.exists(DEFAULT)) {
            return Map.of();
        }
        ConfigurationFile one = new ConfigurationFile(given == null ? DEFAULT : given, problems);
        one.read(environment);
        return one.values;
    }

    private void read(Map<String, String> environment) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            problems.add(new SettingProblem(shownFile(), "there is no such configuration file that can be read"));
            return;
        }
        try {
            Config config = ConfigFactory.parseFile(
                            file.toFile(),
                            ConfigParseOptions.defaults()
                                    .setSyntax(ConfigSyntax.CONF)
                                    .setAllowMissing(false))
                    .resolve(ConfigResolveOptions.noSystem().appendResolver(new Variables(environment)));
            take(config.root(), List.of());
        } catch (ConfigException bad) {
            problems.add(new SettingProblem(origin(bad.origin()), reason(bad)));
        } catch (StackOverflowError deep) {
            // The library reads by recursion and knows no limit.
            problems.add(new SettingProblem(shownFile(), "it is nested too deeply to be read"));
        }
    }

    private void take(ConfigObject object, List<String> path) {
        for (Map.Entry<String, ConfigValue> entry :
                object.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            List<String> below =
                    Stream.concat(path.stream(), Stream.of(entry.getKey())).toList();
            take(ConfigUtil.joinPath(below), entry.getValue(), below);
        }
    }

    private void take(String key, ConfigValue value, List<String> path) {
        Setting setting = BY_KEY.get(key);
        if (value instanceof ConfigObject section && setting == null && (!section.isEmpty() || isSection(key))) {
            take(section, path);
        } else if (setting == null) {
            problems.add(Suggestion.unknown(origin(value.origin()), key, Setting::key));
        } else if (Set.of(ConfigValueType.OBJECT, ConfigValueType.LIST).contains(value.valueType())) {
            problems.add(new SettingProblem(
                    origin(value.origin()),
                    key + " must be " + setting.type().expected() + ", but is a "
                            + (value instanceof ConfigObject ? "section" : "list")));
        } else if (value.valueType() != ConfigValueType.NULL) {
            values.put(setting, new Given(String.valueOf(value.unwrapped()), origin(value.origin())));
        }
    }

    private static boolean isSection(String key) {
        return BY_KEY.keySet().stream().anyMatch(known -> known.startsWith(key + "."));
    }

    private static String reason(ConfigException bad) {
        if (bad instanceof ConfigException.UnresolvedSubstitution) {
            Matcher name = SUBSTITUTION.matcher(String.valueOf(bad.getMessage()));
            return (name.find() ? "${" + name.group(1) + "}" : "a substitution")
                    + " stands for nothing; set it, or write ${?...} where it may be missing";
        }
        return "this is not HOCON that can be read; look for a brace, a quote or a comma that is missing or too much";
    }

    private String origin(@Nullable ConfigOrigin origin) {
        if (origin == null) {
            return shownFile();
        }
        String place = Optional.ofNullable(origin.filename()).orElse(origin.description());
        String shown = place.equals(file.toFile().getPath()) ? shownFile() : Masked.value(place);
        return origin.lineNumber() < 0 ? shown : shown + ":" + origin.lineNumber();
    }

    private String shownFile() {
        return Masked.value(Objects.toString(file));
    }
}

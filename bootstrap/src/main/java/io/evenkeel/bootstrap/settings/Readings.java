package io.evenkeel.bootstrap.settings;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What each setting is in the end, and where that was said; read as far as it can be read. */
final class Readings {

    private static final Given NOTHING = new Given("", Given.DEFAULT);

    private final Map<Setting, Given> given;
    private final Map<Setting, Object> values = new EnumMap<>(Setting.class);

    /** Reads everything that was given; whatever is no value of its setting becomes a problem. */
    Readings(Map<Setting, Given> given, List<SettingProblem> problems) {
        this.given = new EnumMap<>(given);
        this.given.forEach((setting, one) -> {
            if (!isSet(setting)) {
                return;
            }
            Object value = setting.type().reader().read(one.text());
            if (value == null) {
                problems.add(problem(
                        setting,
                        setting.key() + " must be " + setting.type().expected() + ", but was "
                                + (setting.isSecret() ? Masked.SECRET : "'" + setting.shown(one.text()) + "'")));
            } else {
                values.put(setting, value);
            }
        });
    }

    /** Its value; empty when it has none, or one that was refused. */
    <T> Optional<T> find(Setting setting, Class<T> type) {
        return Optional.ofNullable(values.get(setting)).map(type::cast);
    }

    /** Its value, once nothing was refused; for settings that have a default. */
    <T> T get(Setting setting, Class<T> type) {
        return find(setting, type).orElseThrow(() -> new IllegalStateException(setting + " has no value"));
    }

    Duration duration(Setting setting) {
        return get(setting, Duration.class);
    }

    String text(Setting setting) {
        return one(setting).text();
    }

    String origin(Setting setting) {
        return one(setting).origin();
    }

    /** Whether it has a value at all. Where there is no default, nothing and an empty text are the same. */
    boolean isSet(Setting setting) {
        return !(text(setting).isEmpty() && setting.defaultValue().isEmpty());
    }

    /** Something is wrong with a value. */
    SettingProblem problem(Setting setting, String sentence) {
        return new SettingProblem(origin(setting), sentence);
    }

    /** How a sentence names a setting that its problem is not about. */
    String mention(Setting setting) {
        return setting.key() + " (" + origin(setting) + ")";
    }

    private Given one(Setting setting) {
        return Objects.requireNonNullElse(given.get(setting), NOTHING);
    }
}

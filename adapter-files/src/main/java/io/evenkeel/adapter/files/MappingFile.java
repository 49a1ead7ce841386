package io.evenkeel.adapter.files;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import io.evenkeel.adapter.files.FieldRule.Shift;
import io.evenkeel.application.port.in.importing.SessionField;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping file (HOCON). See {@code examples/data/flights-mapping.conf} for one that uses everything.
 *
 * <p>Each entry of {@code fields} names a session field and gives it one of {@code constant}, {@code column} or
 * {@code field}, and for times a {@code pattern} and one of {@code plus-minutes} and {@code minus-minutes}, which are a
 * number or {@code { column = ... }}.
 */
public final class MappingFile {

    private static final Set<String> UNUSABLE_SEPARATORS = Set.of("\"", "\r", "\n");
    private static final Set<String> ROOT_KEYS = Set.of("separator", "fields");
    private static final Set<String> RULE_KEYS =
            Set.of("constant", "column", "field", "pattern", "plus-minutes", "minus-minutes");

    private static final List<SessionField> CONSTANTS_OF_EVENTS = List.of(
            SessionField.SOURCE,
            SessionField.TRAINER,
            SessionField.ACTIVITY,
            SessionField.ROOM,
            SessionField.STATUS,
            SessionField.OFFERED);

    private MappingFile() {}

    /** @throws MappingException when the file is not a mapping */
    public static ColumnMapping read(Path file) {
        return read(file, MappingFile::parse);
    }

    /**
     * What stands for a field whatever an event says: a mapping of constants alone.
     *
     * @throws MappingException when the file is not such a mapping
     */
    public static Map<SessionField, String> readConstants(Path file) {
        return read(file, MappingFile::parseConstants);
    }

    /**
     * A mapping that somebody sent: the same as JSON, which can name neither a file nor a variable of the process.
     *
     * @throws MappingException when it is not a mapping
     */
    public static ColumnMapping ofJson(String json) {
        return read(
                "",
                () -> ConfigFactory.parseString(
                        json, ConfigParseOptions.defaults().setSyntax(ConfigSyntax.JSON)),
                MappingFile::parse);
    }

    private static <T> T read(Path file, Function<Config, T> parsing) {
        return read(
                " " + file,
                () -> ConfigFactory.parseFile(
                                file.toFile(),
                                ConfigParseOptions.defaults()
                                        .setSyntax(ConfigSyntax.CONF)
                                        .setAllowMissing(false))
                        .resolve(),
                parsing);
    }

    private static <T> T read(String name, Supplier<Config> text, Function<Config, T> parsing) {
        try {
            return parsing.apply(text.get());
        } catch (ConfigException bad) {
            throw new MappingException("cannot use the mapping" + name + ": " + bad.getMessage(), bad);
        } catch (StackOverflowError deep) {
            // The library reads by recursion and knows no limit.
            throw new MappingException("cannot use the mapping" + name + ": it is nested too deeply", deep);
        }
    }

    private static Map<SessionField, String> parseConstants(Config config) {
        requireKnown(config, Set.of("fields"), "the mapping of a calendar");
        Config fields = config.getConfig("fields");
        Map<SessionField, String> constants = new EnumMap<>(SessionField.class);
        for (String name : fields.root().keySet()) {
            SessionField field = field(name);
            if (!CONSTANTS_OF_EVENTS.contains(field)) {
                throw new MappingException(
                        field.column() + " differs from event to event; constants are for "
                                + CONSTANTS_OF_EVENTS.stream()
                                        .map(SessionField::column)
                                        .collect(Collectors.joining(", ")),
                        null);
            }
            Config rule = fields.getConfig(name);
            requireKnown(rule, Set.of("constant"), field.column() + " of a calendar");
            constants.put(field, rule.getString("constant"));
        }
        return constants;
    }

    private static ColumnMapping parse(Config config) {
        requireKnown(config, ROOT_KEYS, "the mapping");
        String separator = config.hasPath("separator") ? config.getString("separator") : ",";
        if (separator.length() != 1 || UNUSABLE_SEPARATORS.contains(separator)) {
            throw new MappingException(
                    "separator must be one character and no quote or line end, but is '" + separator + "'", null);
        }
        Config fields = config.getConfig("fields");
        Map<SessionField, FieldRule> rules = new EnumMap<>(SessionField.class);
        for (String name : fields.root().keySet()) {
            SessionField field = field(name);
            rules.put(field, rule(field, fields.getConfig(name)));
        }
        for (SessionField field :
                List.of(SessionField.ACTIVITY, SessionField.PLANNED_START, SessionField.PLANNED_END)) {
            if (!rules.containsKey(field)) {
                throw new MappingException("the mapping must say where " + field.column() + " comes from", null);
            }
        }
        rules.keySet().forEach(field -> requireNoCircle(field, rules));
        return new ColumnMapping(separator.charAt(0), rules);
    }

    private static FieldRule rule(SessionField target, Config config) {
        requireKnown(config, RULE_KEYS, target.column());
        String constant = text(config, "constant");
        String column = text(config, "column");
        String from = text(config, "field");
        long given = Stream.of(constant, column, from).filter(Objects::nonNull).count();
        if (given != 1) {
            throw new MappingException(target.column() + " needs exactly one of constant, column and field", null);
        }
        FieldRule rule = new FieldRule(
                constant, column, from == null ? null : field(from), pattern(target, config), shift(target, config));
        if (rule.isComputedTime() && (!FieldKinds.TIMES.contains(target) || constant != null)) {
            throw new MappingException(
                    target.column() + ": field, pattern, plus-minutes and minus-minutes are for times that come from a"
                            + " column or another time",
                    null);
        }
        if (rule.field() != null && (!FieldKinds.TIMES.contains(rule.field()) || rule.pattern() != null)) {
            throw new MappingException(
                    target.column() + ": field must name another time, and takes no pattern of its own", null);
        }
        return rule;
    }

    private static @Nullable DateTimeFormatter pattern(SessionField target, Config config) {
        String pattern = text(config, "pattern");
        if (pattern == null) {
            return null;
        }
        try {
            // With strict resolution the common 'yyyy' would need an era; 'uuuu' means the same and does not.
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException bad) {
            throw new MappingException(target.column() + ": bad pattern '" + pattern + "': " + bad.getMessage(), bad);
        }
    }

    private static @Nullable Shift shift(SessionField target, Config config) {
        boolean plus = config.hasPath("plus-minutes");
        boolean minus = config.hasPath("minus-minutes");
        if (plus && minus) {
            throw new MappingException(target.column() + " takes plus-minutes or minus-minutes, not both", null);
        }
        if (!plus && !minus) {
            return null;
        }
        String key = plus ? "plus-minutes" : "minus-minutes";
        ConfigValue value = config.getValue(key);
        int sign = plus ? 1 : -1;
        return value.valueType() == ConfigValueType.OBJECT
                ? new Shift(sign, 0, config.getString(key + ".column"))
                : new Shift(sign, config.getLong(key), null);
    }

    private static SessionField field(String name) {
        return SessionField.ofColumn(name)
                .orElseThrow(() -> new MappingException(
                        "'" + name + "' is not a session field; the fields are "
                                + Arrays.stream(SessionField.values())
                                        .map(SessionField::column)
                                        .collect(Collectors.joining(", ")),
                        null));
    }

    private static @Nullable String text(Config config, String key) {
        return config.hasPath(key) ? config.getString(key) : null;
    }

    private static void requireKnown(Config config, Set<String> known, String where) {
        for (String key : config.root().keySet()) {
            if (!known.contains(key)) {
                throw new MappingException(
                        "'" + key + "' is not known in " + where + "; known are " + new TreeSet<>(known), null);
            }
        }
    }

    private static void requireNoCircle(SessionField start, Map<SessionField, FieldRule> rules) {
        SessionField current = start;
        for (int steps = 0; current != null; steps++) {
            FieldRule rule = rules.get(current);
            if (rule == null || steps > rules.size()) {
                throw new MappingException(
                        start.column() + " is derived from " + current.column()
                                + (rule == null ? ", which the mapping does not give" : " in a circle"),
                        null);
            }
            current = rule.field();
        }
    }
}

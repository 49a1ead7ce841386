package io.evenkeel.bootstrap.command;

import io.evenkeel.bootstrap.settings.EffectiveValue;
import java.util.List;
import java.util.function.Function;

/** Settings as a table: key, value, origin. */
final class SettingsTable {

    private static final String NOT_SET = "-";

    private SettingsTable() {}

    static String of(List<EffectiveValue> values) {
        int keys = width(values, EffectiveValue::key);
        int shown = width(values, SettingsTable::shown);
        StringBuilder table = new StringBuilder();
        append(table, keys, shown, "key", "value", "origin");
        values.forEach(each -> append(table, keys, shown, each.key(), shown(each), each.origin()));
        return table.toString();
    }

    private static String shown(EffectiveValue value) {
        return value.shown().isEmpty() ? NOT_SET : value.shown();
    }

    private static int width(List<EffectiveValue> values, Function<EffectiveValue, String> column) {
        return values.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static void append(StringBuilder table, int keys, int shown, String key, String value, String origin) {
        table.append(key)
                .append(" ".repeat(Math.max(0, keys - key.length()) + 2))
                .append(value)
                .append(" ".repeat(Math.max(0, shown - value.length()) + 2))
                .append(origin)
                .append('\n');
    }
}

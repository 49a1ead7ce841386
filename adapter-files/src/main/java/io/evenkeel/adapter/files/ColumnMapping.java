package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.SessionField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How the columns of a file become the fields of a session. Immutable.
 *
 * @param separator the character between two fields
 * @param rules where each field comes from; a field without a rule stays empty
 */
public record ColumnMapping(char separator, Map<SessionField, FieldRule> rules) {

    /** Copies the rules. */
    public ColumnMapping {
        rules = Map.copyOf(rules);
    }

    /** The session CSV itself: each column is the field of its name. */
    static ColumnMapping standard(List<String> header) {
        Map<SessionField, FieldRule> rules = new EnumMap<>(SessionField.class);
        for (String column : header) {
            SessionField.ofColumn(column).ifPresent(field -> rules.put(field, FieldRule.ofColumn(column)));
        }
        return new ColumnMapping(',', rules);
    }

    /** Every column that some rule reads, in alphabetical order. */
    TreeSet<String> columns() {
        TreeSet<String> columns = new TreeSet<>();
        for (FieldRule rule : rules.values()) {
            if (rule.column() != null) {
                columns.add(rule.column());
            }
            rule.shiftColumn().ifPresent(columns::add);
        }
        return columns;
    }
}

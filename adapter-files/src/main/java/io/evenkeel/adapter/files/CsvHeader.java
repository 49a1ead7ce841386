package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first line of a CSV file, held against the mapping: every column that is needed, each once. */
final class CsvHeader {

    static final int MAX_COLUMNS = 256;

    private final long line;
    private final List<String> columns;
    private final List<Reject> rejects = new ArrayList<>();
    private final ColumnMapping mapping;
    private final Map<String, Integer> index = new LinkedHashMap<>();

    /** @param given the mapping of the file; null when it is the session CSV itself */
    CsvHeader(long line, List<String> columns, @Nullable ColumnMapping given) {
        this.line = line;
        this.columns = columns.stream().map(String::strip).toList();
        this.mapping = given == null ? ColumnMapping.standard(this.columns) : given;
        if (isReadable()) {
            indexColumns();
            requireColumns(given == null);
        }
    }

    List<Reject> rejects() {
        return rejects;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    Map<String, Integer> index() {
        return index;
    }

    /** Columns that nothing reads. */
    List<String> ignored() {
        List<String> ignored = new ArrayList<>(columns);
        ignored.removeAll(mapping.columns());
        return ignored;
    }

    private boolean isReadable() {
        if (columns.stream().anyMatch(Utf8Reader::isInvalid)) {
            reject("", RejectCode.INVALID_UTF8, "the header is not UTF-8; save the file as UTF-8");
        } else if (columns.size() > MAX_COLUMNS) {
            reject(
                    "",
                    RejectCode.TOO_MANY_COLUMNS,
                    "there are " + columns.size() + " columns; at most " + MAX_COLUMNS + " are read");
        }
        return rejects.isEmpty();
    }

    private void indexColumns() {
        for (int i = 0; i < columns.size(); i++) {
            if (index.putIfAbsent(columns.get(i), i) != null) {
                reject(
                        columns.get(i),
                        RejectCode.DUPLICATE_COLUMN,
                        "the column stands twice in the header; rename one");
            }
        }
    }

    private void requireColumns(boolean standard) {
        List<String> needed = standard ? requiredFields() : List.copyOf(mapping.columns());
        for (String column : needed) {
            boolean present = standard
                    ? SessionField.ofColumn(column)
                            .filter(mapping.rules()::containsKey)
                            .isPresent()
                    : index.containsKey(column);
            if (!present) {
                reject(column, RejectCode.MISSING_COLUMN, "the header has no such column" + hint());
            }
        }
    }

    private String hint() {
        return columns.size() == 1 && columns.get(0).contains(";")
                ? "; the file seems to be separated by ';', which a mapping can say with separator = \";\""
                : "; it has " + String.join(", ", columns.subList(0, Math.min(20, columns.size())));
    }

    private void reject(String column, RejectCode code, String reason) {
        rejects.add(new Reject(line, column, code, reason));
    }

    private static List<String> requiredFields() {
        List<String> required = new ArrayList<>();
        for (SessionField field : SessionField.values()) {
            if (field.isRequired()) {
                required.add(field.column());
            }
        }
        return required;
    }
}

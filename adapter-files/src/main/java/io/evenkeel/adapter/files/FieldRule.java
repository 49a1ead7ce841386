package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.SessionField;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the value of one session field comes from. Exactly one of constant, column and field is set. */
record FieldRule(
        @Nullable String constant,
        @Nullable String column,
        @Nullable SessionField field,
        @Nullable DateTimeFormatter pattern,
        @Nullable Shift shift) {

    /**
     * A time moved by minutes: a constant number of them, or what a column says.
     *
     * @param sign 1 to add, -1 to subtract
     * @param minutes the number when no column is named
     * @param column the column that holds the number
     */
    record Shift(int sign, long minutes, @Nullable String column) {}

    static FieldRule ofColumn(String column) {
        return new FieldRule(null, column, null, null, null);
    }

    /** Whether the value is a time that has to be computed, not a text to be copied. */
    boolean isComputedTime() {
        return pattern != null || shift != null || field != null;
    }

    Optional<String> shiftColumn() {
        return shift == null ? Optional.empty() : Optional.ofNullable(shift.column());
    }
}

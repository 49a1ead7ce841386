package io.evenkeel.application.port.in.importing;

import java.util.Locale;
import java.util.Optional;

/** The fields of a session record, named as the columns of the session CSV. */
public enum SessionField {
    SOURCE(false),
    EXTERNAL_ID(false),
    TRAINER(true),
    ACTIVITY(true),
    ROOM(false),
    ZONE(false),
    PLANNED_START(true),
    PLANNED_END(true),
    ACTUAL_START(false),
    ACTUAL_END(false),
    STATUS(false),
    OFFERED(false),
    BOOKED(false),
    ATTENDED(false),
    CANCELLED_AT(false);

    private final boolean required;
    private final String column;

    SessionField(boolean required) {
        this.required = required;
        this.column = name().toLowerCase(Locale.ROOT);
    }

    /** The name of the column, in lower case. */
    public String column() {
        return column;
    }

    /** Whether a file must have this column; its values may still be empty. */
    public boolean isRequired() {
        return required;
    }

    /** The field of a column, surrounding white space and case aside. */
    public static Optional<SessionField> ofColumn(String column) {
        String wanted = column.strip().toLowerCase(Locale.ROOT);
        for (SessionField field : values()) {
            if (field.column.equals(wanted)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}

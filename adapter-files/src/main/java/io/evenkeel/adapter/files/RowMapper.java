package io.evenkeel.adapter.files;

import io.evenkeel.adapter.files.FieldRule.Shift;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies a mapping to the fields of one line. Not safe for concurrent use. */
final class RowMapper {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private final ColumnMapping mapping;
    private final Map<String, Integer> columnIndex;
    private final ZoneId organisationZone;

    RowMapper(ColumnMapping mapping, Map<String, Integer> columnIndex, ZoneId organisationZone) {
        this.mapping = mapping;
        this.columnIndex = columnIndex;
        this.organisationZone = organisationZone;
    }

    SourceRecord map(long line, List<String> fields) {
        List<Reject> rejects = new ArrayList<>();
        Map<SessionField, String> values = new EnumMap<>(SessionField.class);
        ZoneId zone = zone(fields);
        for (SessionField field : mapping.rules().keySet()) {
            String value = value(field, line, fields, zone, rejects);
            if (value != null && !value.isEmpty()) {
                values.put(field, value);
            }
        }
        return rejects.isEmpty()
                ? new SourceRecord.Row(line, values, String.join("\u001F", fields))
                : new SourceRecord.Unreadable(rejects);
    }

    private @Nullable String value(
            SessionField field, long line, List<String> fields, ZoneId zone, List<Reject> rejects) {
        FieldRule rule = Objects.requireNonNull(mapping.rules().get(field));
        if (rule.constant() != null) {
            return rule.constant();
        }
        if (!rule.isComputedTime()) {
            String text = text(rule.column(), fields);
            return FieldKinds.FREE_TEXTS.contains(field) ? FormulaCells.unescaped(text) : text;
        }
        try {
            ZonedDateTime time = time(field, fields, zone);
            return time == null ? null : time.toOffsetDateTime().toString();
        } catch (UnreadableValue bad) {
            // A derived time repeats the fault of the time it comes from; once is enough.
            Reject reject = new Reject(line, bad.column, bad.code, bad.getMessage());
            if (!rejects.contains(reject)) {
                rejects.add(reject);
            }
            return null;
        }
    }

    private @Nullable ZonedDateTime time(SessionField field, List<String> fields, ZoneId zone) {
        FieldRule rule = Objects.requireNonNull(mapping.rules().get(field));
        SessionField origin = rule.field();
        ZonedDateTime time = origin == null ? parse(rule, fields, zone) : time(origin, fields, zone);
        Shift shift = rule.shift();
        // On the time line, not on the clock: an hour is an hour also across a change of the clocks.
        return time == null || shift == null ? time : moved(field, time, shift, fields);
    }

    private ZonedDateTime moved(SessionField field, ZonedDateTime time, Shift shift, List<String> fields) {
        long minutes = minutes(shift, fields);
        try {
            return time.plusMinutes(Math.multiplyExact(shift.sign(), minutes));
        } catch (DateTimeException | ArithmeticException beyond) {
            throw new UnreadableValue(
                    Objects.requireNonNullElse(shift.column(), field.column()),
                    RejectCode.TIME_OUT_OF_RANGE,
                    "a time moved by " + minutes + " minutes lies outside the calendar");
        }
    }

    private @Nullable ZonedDateTime parse(FieldRule rule, List<String> fields, ZoneId zone) {
        String column = Objects.requireNonNull(rule.column());
        String text = text(column, fields).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            DateTimeFormatter pattern = rule.pattern();
            TemporalAccessor parsed = pattern == null
                    ? (text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(text)
                            : LocalDateTime.parse(text, ISO))
                    : pattern.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime offset
                    ? offset.toZonedDateTime()
                    : ZonedDateTime.ofLocal(LocalDateTime.from(parsed), zone, null);
        } catch (DateTimeException bad) {
            throw new UnreadableValue(
                    column, RejectCode.BAD_TIME, "'" + text + "' is not a time of the pattern that the mapping gives");
        }
    }

    private long minutes(Shift shift, List<String> fields) {
        String column = shift.column();
        if (column == null) {
            return shift.minutes();
        }
        String text = text(column, fields).strip();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException bad) {
            throw new UnreadableValue(column, RejectCode.BAD_NUMBER, "'" + text + "' is not a whole number of minutes");
        }
    }

    /** The zone of local times; a bad one is left to the reader of the row, which rejects it by name. */
    private ZoneId zone(List<String> fields) {
        FieldRule rule = mapping.rules().get(SessionField.ZONE);
        if (rule == null) {
            return organisationZone;
        }
        String text = rule.constant() == null ? text(rule.column(), fields) : rule.constant();
        try {
            return text.isBlank() ? organisationZone : ZoneId.of(text.strip());
        } catch (DateTimeException unknown) {
            return organisationZone;
        }
    }

    private String text(@Nullable String column, List<String> fields) {
        return fields.get(Objects.requireNonNull(columnIndex.get(Objects.requireNonNull(column))));
    }

    /** Ends the computation of one value. */
    private static final class UnreadableValue extends RuntimeException {
        private final String column;
        private final RejectCode code;

        UnreadableValue(String column, RejectCode code, String reason) {
            super(reason, null, false, false);
            this.column = column;
            this.code = code;
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }
}

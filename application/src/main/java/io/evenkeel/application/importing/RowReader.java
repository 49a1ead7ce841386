package io.evenkeel.application.importing;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row and collects what is wrong with them, so that a line is mended in one go. */
final class RowReader {

    private static final int MAX_SEATS = 1_000_000;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Row row;
    private final List<Reject> rejects = new ArrayList<>();

    RowReader(Row row) {
        this.row = row;
    }

    List<Reject> rejects() {
        return rejects;
    }

    void reject(SessionField field, RejectCode code, String reason) {
        rejects.add(Reject.of(row.line(), field, code, reason));
    }

    /** The text of a field without surrounding white space, in Unicode normal form C; null when it is empty. */
    @Nullable
    String text(SessionField field) {
        String raw = row.values().get(field);
        String text = raw == null ? "" : Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
        if (text.length() > RosterEntry.MAX_NAME_LENGTH) {
            reject(
                    field,
                    RejectCode.TEXT_TOO_LONG,
                    "has " + text.length() + " characters; at most " + RosterEntry.MAX_NAME_LENGTH + " are kept");
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            reject(field, RejectCode.CONTROL_CHARACTER, "holds a line break or another control character; remove it");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Like {@link #text}, but an empty field is a reject. */
    @Nullable
    String requiredText(SessionField field) {
        int before = rejects.size();
        String text = text(field);
        if (text == null && rejects.size() == before) {
            reject(field, RejectCode.MISSING_VALUE, "must not be empty");
        }
        return text;
    }

    ZoneId zone(ZoneId fallback) {
        String text = text(SessionField.ZONE);
        if (text == null) {
            return fallback;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            reject(
                    SessionField.ZONE,
                    RejectCode.UNKNOWN_ZONE,
                    "'" + text + "' is not a time zone; write one such as Europe/Oslo or UTC");
            return fallback;
        }
    }

    /** The instant of a field; a local time is read in the zone. Null when the field is empty or bad. */
    @Nullable
    Instant time(SessionField field, ZoneId zone) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        TemporalAccessor parsed;
        try {
            parsed = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        } catch (DateTimeException bad) {
            reject(
                    field,
                    RejectCode.BAD_TIME,
                    "'" + text + "' is not a time; write it like 2026-03-02T17:30, 2026-03-02T17:30:00Z or"
                            + " 2026-03-02T17:30:00+01:00");
            return null;
        }
        Instant instant = parsed instanceof OffsetDateTime offset
                ? offset.toInstant()
                : ZonedDateTime.ofLocal(LocalDateTime.from(parsed), zone, null).toInstant();
        if (!Interval.isStorable(instant.getEpochSecond())) {
            reject(field, RejectCode.TIME_OUT_OF_RANGE, "'" + text + "' lies outside the years 1 to 9999");
            return null;
        }
        return instant;
    }

    @Nullable
    Instant requiredTime(SessionField field, ZoneId zone) {
        int before = rejects.size();
        Instant time = time(field, zone);
        if (time == null && rejects.size() == before) {
            reject(field, RejectCode.MISSING_VALUE, "must not be empty");
        }
        return time;
    }

    SessionStatus status() {
        String text = text(SessionField.STATUS);
        if (text == null) {
            return SessionStatus.PLANNED;
        }
        for (SessionStatus status : SessionStatus.values()) {
            if (status.name().equalsIgnoreCase(text)) {
                return status;
            }
        }
        reject(
                SessionField.STATUS,
                RejectCode.UNKNOWN_STATUS,
                "'" + text + "' is not a status; write one of "
                        + Arrays.stream(SessionStatus.values()).map(Enum::name).collect(Collectors.joining(", ")));
        return SessionStatus.PLANNED;
    }

    @Nullable
    Integer seats(SessionField field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            int seats = Integer.parseInt(text);
            if (seats >= 0 && seats <= MAX_SEATS) {
                return seats;
            }
        } catch (NumberFormatException bad) {
            // Answered below, together with numbers out of range.
        }
        reject(
                field,
                RejectCode.BAD_NUMBER,
                "'" + text + "' is not a number of seats; write a whole number from 0 to " + MAX_SEATS);
        return null;
    }
}

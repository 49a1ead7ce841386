package io.evenkeel.application.importing;

import static io.evenkeel.application.port.in.importing.SessionField.ACTIVITY;
import static io.evenkeel.application.port.in.importing.SessionField.ACTUAL_END;
import static io.evenkeel.application.port.in.importing.SessionField.ACTUAL_START;
import static io.evenkeel.application.port.in.importing.SessionField.ATTENDED;
import static io.evenkeel.application.port.in.importing.SessionField.BOOKED;
import static io.evenkeel.application.port.in.importing.SessionField.CANCELLED_AT;
import static io.evenkeel.application.port.in.importing.SessionField.EXTERNAL_ID;
import static io.evenkeel.application.port.in.importing.SessionField.OFFERED;
import static io.evenkeel.application.port.in.importing.SessionField.PLANNED_END;
import static io.evenkeel.application.port.in.importing.SessionField.PLANNED_START;
import static io.evenkeel.application.port.in.importing.SessionField.ROOM;
import static io.evenkeel.application.port.in.importing.SessionField.SOURCE;
import static io.evenkeel.application.port.in.importing.SessionField.TRAINER;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the text of one record into a session draft, or says everything that is wrong with it. */
final class RowParser {

    /** The source of records that name none. */
    static final String DEFAULT_SOURCE = "import";

    private final ZoneId organisationZone;
    private final boolean walkInsAllowed;
    private final LineIds lineIds = new LineIds();

    RowParser(ZoneId organisationZone, boolean walkInsAllowed) {
        this.organisationZone = organisationZone;
        this.walkInsAllowed = walkInsAllowed;
    }

    /** The draft; empty when there were rejects. */
    Optional<SessionDraft> parse(Row row, Consumer<Reject> onReject) {
        RowReader reader = new RowReader(row);
        SessionDraft draft = read(row, reader);
        List<Reject> rejects = reader.rejects();
        rejects.forEach(onReject);
        return rejects.isEmpty() ? Optional.ofNullable(draft) : Optional.empty();
    }

    private @Nullable SessionDraft read(Row row, RowReader reader) {
        ZoneId zone = reader.zone(organisationZone);
        String source = reader.text(SOURCE);
        String externalId = externalId(reader, source);
        String trainer = reader.text(TRAINER);
        String activity = reader.requiredText(ACTIVITY);
        String room = reader.text(ROOM);
        Interval planned = planned(reader, zone);
        Actual actual = actual(reader, zone);
        SessionStatus status = reader.status();
        Seats seats = seats(reader);
        Instant cancelledAt = reader.time(CANCELLED_AT, zone);
        if (activity == null || planned == null) {
            return null;
        }
        ExternalKey key = new ExternalKey(
                source == null ? DEFAULT_SOURCE : source,
                externalId == null ? lineIds.idOf(row.content()) : externalId);
        return new SessionDraft(key, trainer, activity, room, planned, actual, status, seats, cancelledAt);
    }

    private static @Nullable String externalId(RowReader reader, @Nullable String source) {
        String externalId = reader.text(EXTERNAL_ID);
        if (externalId != null && externalId.length() > SessionId.MAX_LENGTH && ExternalKey.OWN_SOURCE.equals(source)) {
            reader.reject(
                    EXTERNAL_ID,
                    RejectCode.TEXT_TOO_LONG,
                    "the source '" + ExternalKey.OWN_SOURCE + "' stands for sessions that were made here, and their ids"
                            + " have at most " + SessionId.MAX_LENGTH + " characters; name another source");
        }
        return externalId;
    }

    private static @Nullable Interval planned(RowReader reader, ZoneId zone) {
        Instant start = reader.requiredTime(PLANNED_START, zone);
        Instant end = reader.requiredTime(PLANNED_END, zone);
        if (start == null || end == null) {
            return null;
        }
        if (end.getEpochSecond() <= start.getEpochSecond()) {
            reader.reject(
                    PLANNED_END,
                    RejectCode.END_NOT_AFTER_START,
                    "the planned end " + end + " is not after the planned start " + start);
            return null;
        }
        return Interval.of(start, end);
    }

    private static @Nullable Actual actual(RowReader reader, ZoneId zone) {
        int before = reader.rejects().size();
        Instant start = reader.time(ACTUAL_START, zone);
        Instant end = reader.time(ACTUAL_END, zone);
        if (start != null) {
            return new Actual(start, end);
        }
        if (end != null && reader.rejects().size() == before) {
            reader.reject(
                    ACTUAL_START,
                    RejectCode.MISSING_ACTUAL_START,
                    "there is an actual end but no actual start; give both or neither");
        }
        return null;
    }

    private Seats seats(RowReader reader) {
        Seats seats = new Seats(reader.seats(OFFERED), reader.seats(BOOKED), reader.seats(ATTENDED));
        if (!walkInsAllowed && !seats.isWithinCapacity()) {
            reader.reject(
                    BOOKED,
                    RejectCode.SEATS_OUT_OF_ORDER,
                    "attended <= booked <= offered does not hold; mend the numbers, or allow walk-ins");
        }
        return seats;
    }
}

package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.exporting.ExportedSession;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.domain.session.Actual;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a session as text, in the order of the session CSV; what is absent is left out. Times are in UTC, to the
 * second, so that they mean the same wherever they are read.
 */
final class SessionTexts {

    private static final String ZONE = "UTC";

    private SessionTexts() {}

    static Map<SessionField, String> of(ExportedSession session) {
        Map<SessionField, String> texts = new EnumMap<>(SessionField.class);
        texts.put(SessionField.SOURCE, session.key().source());
        texts.put(SessionField.EXTERNAL_ID, session.key().externalId());
        put(texts, SessionField.TRAINER, session.trainer());
        texts.put(SessionField.ACTIVITY, session.activity());
        put(texts, SessionField.ROOM, session.room());
        texts.put(SessionField.ZONE, ZONE);
        texts.put(SessionField.PLANNED_START, session.planned().start().toString());
        texts.put(SessionField.PLANNED_END, session.planned().end().toString());
        putWhatBecameOfIt(texts, session);
        return texts;
    }

    private static void putWhatBecameOfIt(Map<SessionField, String> texts, ExportedSession session) {
        Actual actual = session.actual();
        Instant end = actual == null ? null : actual.end();
        put(texts, SessionField.ACTUAL_START, actual == null ? null : actual.start());
        put(texts, SessionField.ACTUAL_END, end);
        texts.put(SessionField.STATUS, session.status().name());
        put(texts, SessionField.OFFERED, session.seats().offered());
        put(texts, SessionField.BOOKED, session.seats().booked());
        put(texts, SessionField.ATTENDED, session.seats().attended());
        put(texts, SessionField.CANCELLED_AT, session.cancelledAt());
    }

    private static void put(Map<SessionField, String> texts, SessionField field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }
}

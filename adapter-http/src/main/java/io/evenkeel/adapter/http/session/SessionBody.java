package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as the API writes it; what nobody recorded is null.
 *
 * @param id its identity
 * @param source where it was imported from; null when it was made here
 * @param externalId what it is called there
 * @param trainer the trainer's id
 * @param activity the activity's id
 * @param room the room's id
 * @param version grows by one with each change; also the ETag
 */
record SessionBody(
        String id,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String trainer,
        String activity,
        @Nullable String room,
        Instant plannedStart,
        Instant plannedEnd,
        @Nullable Instant actualStart,
        @Nullable Instant actualEnd,
        SessionStatus status,
        @Nullable Integer offered,
        @Nullable Integer booked,
        @Nullable Integer attended,
        @Nullable Instant cancelledAt,
        long version) {

    static SessionBody of(Session session) {
        ExternalKey key = session.externalKey();
        Actual actual = session.actual();
        return new SessionBody(
                session.id().value(),
                key == null ? null : key.source(),
                key == null ? null : key.externalId(),
                session.trainer() == null ? null : session.trainer().value(),
                session.activity().value(),
                session.room() == null ? null : session.room().value(),
                session.planned().start(),
                session.planned().end(),
                actual == null ? null : actual.start(),
                actual == null ? null : actual.end(),
                session.status(),
                session.seats().offered(),
                session.seats().booked(),
                session.seats().attended(),
                session.cancelledAt(),
                session.version());
    }

    String toJson() {
        return Json.write(this);
    }
}

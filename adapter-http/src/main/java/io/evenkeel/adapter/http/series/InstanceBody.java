package io.evenkeel.adapter.http.series;

import io.evenkeel.application.port.in.series.SeriesInstance;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a series as the API writes it.
 *
 * @param recurrenceId its original local start, which names it for good
 * @param start when it takes place as the series stands now
 * @param session what it was booked as; null when it never was
 */
record InstanceBody(
        String recurrenceId,
        Instant start,
        Instant end,
        @Nullable BookedAs session) {

    /** A session, which may have been moved or changed since. */
    record BookedAs(String id, SessionStatus status, Instant plannedStart, Instant plannedEnd) {}

    static InstanceBody of(SeriesInstance found) {
        Instance instance = found.instance();
        Session session = found.session();
        return new InstanceBody(
                instance.recurrenceId().toString(),
                instance.planned().start(),
                instance.planned().end(),
                session == null
                        ? null
                        : new BookedAs(
                                session.id().value(),
                                session.status(),
                                session.planned().start(),
                                session.planned().end()));
    }
}

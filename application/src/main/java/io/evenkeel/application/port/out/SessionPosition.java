package io.evenkeel.application.port.out;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;

/**
 * A place in the order of all sessions: by planned start, then by id.
 *
 * @param startSecond the planned start, seconds since 1970-01-01T00:00Z
 * @param id tells sessions of one start apart
 */
public record SessionPosition(long startSecond, SessionId id) {

    /** Where a session stands. */
    public static SessionPosition of(Session session) {
        return new SessionPosition(session.planned().startSecondInclusive(), session.id());
    }
}

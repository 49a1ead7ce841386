package io.evenkeel.application.port.in.session;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;

/**
 * A place in the list of all sessions, which are ordered by planned start and then by id.
 *
 * @param startSecond the planned start, seconds since 1970-01-01T00:00Z
 * @param id tells sessions of one start apart
 */
public record SessionPlace(long startSecond, SessionId id) {

    /** Where a session stands. */
    public static SessionPlace of(Session session) {
        return new SessionPlace(session.planned().startSecondInclusive(), session.id());
    }
}

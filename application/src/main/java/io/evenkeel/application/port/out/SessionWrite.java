package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * One session as it shall be.
 *
 * @param session its content; of a known one with the version that the change was made from
 * @param isNew whether it must not be there yet
 * @param roster the buffers and the places of rooms that decide what it holds
 * @param request what it answers; null for a write that nobody repeats
 */
public record SessionWrite(
        Session session,
        boolean isNew,
        Roster roster,
        @Nullable RepeatableRequest request) {

    /** A session that must not be there yet; it will have version 1. */
    public static SessionWrite add(Session session, Roster roster) {
        return new SessionWrite(session, true, roster, null);
    }

    /** A change of a known session, made from the version that it names; it will have the next one. */
    public static SessionWrite replace(Session session, Roster roster) {
        return new SessionWrite(session, false, roster, null);
    }

    /** The same, as the effect of a request. */
    public SessionWrite answering(RepeatableRequest newRequest) {
        return new SessionWrite(session, isNew, roster, newRequest);
    }

    /** The session as it will be stored. */
    public Session result() {
        return session.withVersion(isNew ? 1 : session.version() + 1);
    }
}

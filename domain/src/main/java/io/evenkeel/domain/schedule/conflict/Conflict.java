package io.evenkeel.domain.schedule.conflict;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.SessionId;
import java.util.List;

/**
 * One thing in a schedule that does not fit.
 *
 * @param kind why
 * @param resource the trainer or the room that it is about
 * @param sessions those involved, by the start of their effective intervals; the last one is the one that was too many
 * @param overlapSeconds how long it lasts, at least 1. For a double booking, the seconds of the last session's plan in
 *     which the resource is already full of the other plans; for a buffer, the same of effective intervals; outside
 *     availability and in an absence, the seconds of the effective interval that lie there; for a skill, the plan
 */
public record Conflict(ConflictKind kind, Resource resource, List<SessionId> sessions, long overlapSeconds) {

    /** @throws IllegalArgumentException without a session or a second */
    public Conflict {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty() || overlapSeconds < 1) {
            throw new IllegalArgumentException(
                    "a conflict needs a session and a second, but was " + sessions + " and " + overlapSeconds);
        }
    }
}

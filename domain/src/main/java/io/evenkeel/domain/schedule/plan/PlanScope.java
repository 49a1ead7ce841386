package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import java.util.Set;

/**
 * What a plan may change. It always gives planned sessions that have no trainer to one; it changes a trainer that a
 * session already has only where that session is marked as movable. Immutable.
 *
 * @param movable the sessions whose trainer may be replaced, or taken away where nobody can give them
 */
public record PlanScope(Set<SessionId> movable) {

    /** Nobody who has a session loses it: only sessions without a trainer are assigned. */
    public static final PlanScope KEEP_ASSIGNMENTS = new PlanScope(Set.of());

    public PlanScope {
        movable = Set.copyOf(movable);
    }

    /** Sessions without a trainer are assigned, and those that are named may be assigned anew. */
    public static PlanScope replan(Set<SessionId> movable) {
        return new PlanScope(movable);
    }

    /** Whether the plan decides who gives a session. */
    boolean isOpen(Session session) {
        return session.status() == SessionStatus.PLANNED
                && (session.trainer() == null || movable.contains(session.id()));
    }
}

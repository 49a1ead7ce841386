package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works out in memory what storing sessions one after the other comes to, given those that are stored: one write for each
 * stored session, however often the batch names it. Not safe for threads.
 */
final class SessionPlan {

    private final Map<SessionId, Session> byId = new HashMap<>();
    private final Map<ExternalKey, SessionId> idByKey = new HashMap<>();
    private final Map<SessionId, SessionChange> changes = new LinkedHashMap<>();

    /** @param stored those whose id or external key occurs in the batch */
    SessionPlan(Collection<Session> stored) {
        stored.forEach(this::put);
    }

    /** @return whether it could be planned; false when its key is new, and its id is that of another session */
    boolean store(Session session) {
        Session known = known(session);
        if (known != null) {
            storeKnown(known, session);
            return true;
        }
        if (byId.containsKey(session.id())) {
            return false;
        }
        Session first = session.withVersion(1);
        put(first);
        changes.computeIfAbsent(first.id(), id -> new SessionChange(0, first)).add(session);
        return true;
    }

    /** In the order in which the batch first named them. */
    Collection<SessionChange> changes() {
        return changes.values();
    }

    private void storeKnown(Session known, Session session) {
        SessionChange change = changes.computeIfAbsent(known.id(), id -> new SessionChange(known.version(), known));
        Session same = session.withIdentityOf(known);
        if (same.equals(known)) {
            change.leave(session);
            return;
        }
        Session next = same.withVersion(known.version() + 1);
        put(next);
        change.replace(session, next);
    }

    private @Nullable Session known(Session session) {
        SessionId id = session.externalKey() == null ? session.id() : idByKey.get(session.externalKey());
        return id == null ? null : byId.get(id);
    }

    private void put(Session session) {
        byId.put(session.id(), session);
        if (session.externalKey() != null) {
            idByKey.put(session.externalKey(), session.id());
        }
    }
}

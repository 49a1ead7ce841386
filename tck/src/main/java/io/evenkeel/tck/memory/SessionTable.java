package io.evenkeel.tck.memory;

import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of one store, what they hold and what was written since the last folds. One lock for all: whoever uses it
 * synchronises on it, so that each step of a port is one step.
 */
final class SessionTable {

    private static final Comparator<Session> BY_START_AND_ID = Comparator.<Session>comparingLong(
                    session -> session.planned().startSecondInclusive())
            .thenComparing(session -> session.id().value());

    private final Map<SessionId, Session> byId = new HashMap<>();
    private final Map<ExternalKey, SessionId> idByKey = new HashMap<>();
    private final NavigableSet<Session> ordered = new TreeSet<>(BY_START_AND_ID);
    private final ClaimTable claims = new ClaimTable();
    private final DayTable days = new DayTable();
    private long dataVersion;

    ClaimTable claims() {
        return claims;
    }

    DayTable days() {
        return days;
    }

    @Nullable
    Session find(SessionId id) {
        return byId.get(id);
    }

    @Nullable
    Session find(ExternalKey key) {
        SessionId id = idByKey.get(key);
        return id == null ? null : byId.get(id);
    }

    /** In order of planned start and id. */
    NavigableSet<Session> ordered() {
        return ordered;
    }

    List<Session> snapshot() {
        return List.copyOf(ordered);
    }

    /** Adds a session or replaces the one of its id, and marks their days. */
    void put(Session session) {
        Session before = byId.put(session.id(), session);
        if (before != null) {
            ordered.remove(before);
            days.mark(before);
        }
        ordered.add(session);
        days.mark(session);
        ExternalKey key = session.externalKey();
        if (key != null) {
            idByKey.put(key, session.id());
        }
        dataVersion++;
    }

    long dataVersion() {
        return dataVersion;
    }
}

package io.evenkeel.examples.adapter;

import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Sessions by their place in the order, by id and by external key. Changed by one thread alone, read by any afterwards. */
final class SessionIndex {

    /** A place in the order; the empty id, which no session has, stands before all others. */
    record Place(long startSecond, String id) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::startSecond).thenComparing(Place::id);

        static Place of(SessionPosition position) {
            return new Place(position.startSecond(), position.id().value());
        }

        static Place of(Session session) {
            return of(SessionPosition.of(session));
        }

        static Place later(Place one, Place other) {
            return one.compareTo(other) < 0 ? other : one;
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private final NavigableMap<Place, Session> inOrder;
    private final Map<SessionId, Session> byId;
    private final Map<ExternalKey, SessionId> ids;
    private long changes;

    SessionIndex() {
        this.inOrder = new TreeMap<>();
        this.byId = new HashMap<>();
        this.ids = new HashMap<>();
    }

    /** A copy that may be changed. */
    SessionIndex(SessionIndex other) {
        this.inOrder = new TreeMap<>(other.inOrder);
        this.byId = new HashMap<>(other.byId);
        this.ids = new HashMap<>(other.ids);
        this.changes = other.changes;
    }

    NavigableMap<Place, Session> inOrder() {
        return inOrder;
    }

    Map<SessionId, Session> byId() {
        return byId;
    }

    /** How often a session was added or replaced. */
    long changes() {
        return changes;
    }

    /** Adds a session, or replaces the one that is known by its external key, or else by its id. */
    void upsert(Session session) {
        ExternalKey key = session.externalKey();
        Session known = byId.get(key == null ? session.id() : ids.getOrDefault(key, session.id()));
        if (known == null) {
            put(session.withVersion(1));
        } else if (key != null && !ids.containsKey(key)) {
            throw new StoreException.Conflict("the id " + session.id().value() + " belongs to another session", null);
        } else if (!known.equals(session.withIdentityOf(known))) {
            inOrder.remove(Place.of(known));
            put(session.withIdentityOf(known).withVersion(known.version() + 1));
        }
    }

    private void put(Session session) {
        inOrder.put(Place.of(session), session);
        byId.put(session.id(), session);
        ExternalKey key = session.externalKey();
        if (key != null) {
            ids.put(key, session.id());
        }
        changes++;
    }
}

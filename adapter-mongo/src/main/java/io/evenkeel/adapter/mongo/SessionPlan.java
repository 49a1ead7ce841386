package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out in memory what storing sessions one after the other comes to, given those that are stored: one write for each
 * stored session, however often the batch names it. Not safe for threads.
 */
final class SessionPlan {

    private final Roster roster;
    private final ClaimLedger claims;
    private final Map<SessionId, Session> byId = new HashMap<>();
    private final Map<ExternalKey, SessionId> idByKey = new HashMap<>();
    private final Map<SessionId, SessionChange> changes = new LinkedHashMap<>();

    /** @param stored those whose id or external key occurs in the batch */
    SessionPlan(Collection<StoredSession> stored, Roster roster) {
        this.roster = roster;
        this.claims = new ClaimLedger(roster);
        stored.forEach(each -> {
            put(each.session());
            claims.note(each);
        });
    }

    /**
     * The claims of which has to be known who holds them, before a batch is planned. Those of a session that is left alone,
     * or keeps what it holds, are not among them, unless the batch names it again.
     */
    Set<String> claimsInQuestion(List<Session> batch) {
        Map<SessionId, Integer> named = new HashMap<>();
        for (Session session : batch) {
            Session known = known(session);
            named.merge(known == null ? session.id() : known.id(), 1, Integer::sum);
        }
        Set<String> wanted = new HashSet<>();
        for (Session session : batch) {
            Session known = known(session);
            if (known == null || named.getOrDefault(known.id(), 0) > 1 || mayTakeOther(known, session)) {
                wanted.addAll(ClaimTexts.all(session, roster));
            }
        }
        return wanted;
    }

    /** Before the first session is planned. */
    void note(Map<String, ClaimHolders.Holder> holders) {
        holders.forEach((claim, holder) -> claims.note(claim, holder.id()));
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
        claims.take(null, first);
        changes.computeIfAbsent(first.id(), id -> new SessionChange(null, first))
                .add(session);
        return true;
    }

    /** In the order in which the batch first named them. */
    Collection<SessionChange> changes() {
        return changes.values();
    }

    /** What a change comes to as one write. */
    SessionEffect effect(SessionChange change) {
        Session result = change.result();
        return new SessionEffect(change.before(), result, claims.heldBy(result.id()), null);
    }

    private void storeKnown(Session known, Session session) {
        SessionChange change = changes.computeIfAbsent(known.id(), id -> new SessionChange(known, known));
        Session same = session.withIdentityOf(known);
        if (same.equals(known)) {
            change.leave(session);
            return;
        }
        Session next = same.withVersion(known.version() + 1);
        put(next);
        claims.take(known, next);
        change.replace(session, next);
    }

    private boolean mayTakeOther(Session known, Session session) {
        Session same = session.withIdentityOf(known);
        return !same.equals(known) && !claims.keeps(known, same);
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

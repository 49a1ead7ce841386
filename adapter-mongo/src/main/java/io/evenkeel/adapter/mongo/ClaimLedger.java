package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who would hold what, while a batch is planned one session after the other: as it is stored, changed by what is planned so
 * far. Not safe for threads.
 */
final class ClaimLedger {

    private final Roster roster;
    private final Map<String, SessionId> holders = new HashMap<>();
    private final Map<SessionId, List<String>> held = new HashMap<>();

    ClaimLedger(Roster roster) {
        this.roster = roster;
    }

    /** What a session of the batch holds as it is stored. */
    void note(StoredSession stored) {
        put(stored.session().id(), stored.claims());
    }

    /** That a session outside the batch, or not yet looked at, holds a claim. */
    void note(String claim, SessionId holder) {
        holders.putIfAbsent(claim, holder);
    }

    List<String> heldBy(SessionId id) {
        return held.getOrDefault(id, List.of());
    }

    /** Whether a change leaves a session what it holds, without a look at anybody else. */
    boolean keeps(Session before, Session after) {
        return !heldBy(before.id()).isEmpty() && Claims.holdTheSame(before, after);
    }

    /** Gives a session what it would hold, when all of that is free; else nothing. */
    void take(@Nullable Session before, Session after) {
        if (before == null || !keeps(before, after)) {
            put(after.id(), free(after));
        }
    }

    private List<String> free(Session session) {
        return Claims.choose(session, roster.buffersOf(session.activity()), roster::concurrentSessions, claim -> {
                    SessionId holder = holders.get(claim.text());
                    return holder != null && !holder.equals(session.id());
                })
                .match(granted -> ClaimTexts.of(granted.claims()), taken -> List.of(), tooLong -> List.of());
    }

    private void put(SessionId id, List<String> claims) {
        heldBy(id).forEach(holders::remove);
        held.put(id, claims);
        claims.forEach(claim -> holders.put(claim, id));
    }
}

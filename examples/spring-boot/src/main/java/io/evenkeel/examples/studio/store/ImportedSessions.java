package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claim;
import io.evenkeel.domain.schedule.booking.ClaimOutcome;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores sessions as they come, each with what it would hold when that is free, and without any of it when it is not. */
final class ImportedSessions {

    private final SessionTable sessions;
    private final ClaimTable claims;
    private final Roster roster;

    ImportedSessions(JdbcClient jdbc, Roster roster) {
        this.sessions = new SessionTable(jdbc);
        this.claims = new ClaimTable(jdbc);
        this.roster = roster;
    }

    UpsertCounts storeAll(List<Session> batch) {
        int added = 0;
        int replaced = 0;
        for (Session session : batch) {
            Optional<Session> known = find(session);
            if (known.isEmpty()) {
                Session first = session.withVersion(1);
                sessions.add(first);
                claims.add(first.id(), free(first));
                added++;
            } else if (replace(known.get(), session)) {
                replaced++;
            }
        }
        if (added + replaced > 0) {
            sessions.changed();
        }
        return new UpsertCounts(added, replaced, batch.size() - added - replaced);
    }

    /** @return false when it is there just so */
    private boolean replace(Session known, Session session) {
        Session same = session.withIdentityOf(known);
        if (same.equals(known)) {
            return false;
        }
        Session after = same.withVersion(known.version() + 1);
        sessions.replace(after);
        if (!Claims.holdTheSame(known, after) || !claims.holdsSomething(after.id())) {
            claims.put(after.id(), free(after));
        }
        return true;
    }

    private Optional<Session> find(Session session) {
        ExternalKey key = session.externalKey();
        return key == null ? sessions.find(session.id()) : sessions.find(key);
    }

    private List<Claim> free(Session session) {
        return claims.choose(session, roster)
                .match(ClaimOutcome.Granted::claims, taken -> List.of(), tooLong -> List.of());
    }
}

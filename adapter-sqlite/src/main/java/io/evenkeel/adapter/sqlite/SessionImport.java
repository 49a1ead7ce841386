package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Stores sessions as they come, each with what it would hold when that is free, and without any of it when it is not. */
final class SessionImport {

    private final SessionTable table;
    private final Holders holders;
    private final Roster roster;

    SessionImport(Statements statements, Roster roster) {
        this.table = new SessionTable(statements);
        this.holders = new Holders(statements);
        this.roster = roster;
    }

    UpsertCounts storeAll(List<Session> batch) throws SQLException {
        int added = 0;
        int replaced = 0;
        for (Session session : batch) {
            Optional<StoredSession> known = find(session);
            if (known.isEmpty()) {
                Session first = session.withVersion(1);
                table.add(first, holders.ifFree(first, Holding.ofImported(first, roster)));
                added++;
            } else if (replace(known.get(), session)) {
                replaced++;
            }
        }
        return new UpsertCounts(added, replaced, batch.size() - added - replaced);
    }

    /** @return false when it is there just so */
    private boolean replace(StoredSession known, Session session) throws SQLException {
        Session before = known.session();
        Session same = session.withIdentityOf(before);
        if (same.equals(before)) {
            return false;
        }
        Session after = same.withVersion(before.version() + 1);
        boolean keepsIt = !known.holding().isNothing() && Claims.holdTheSame(before, after);
        table.replace(after, keepsIt ? known.holding() : holders.ifFree(after, Holding.ofImported(after, roster)));
        return true;
    }

    private Optional<StoredSession> find(Session session) throws SQLException {
        ExternalKey key = session.externalKey();
        return key == null ? table.find(session.id()) : table.find(key);
    }
}

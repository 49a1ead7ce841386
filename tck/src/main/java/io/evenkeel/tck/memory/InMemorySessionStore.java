package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in memory. Safe for any thread; a scan sees the sessions of one moment. */
public final class InMemorySessionStore implements SessionStore {

    private final SessionTable table;

    /** Alone; use {@link InMemoryStores} where others shall see the same sessions. */
    public InMemorySessionStore() {
        this(new SessionTable());
    }

    InMemorySessionStore(SessionTable table) {
        this.table = table;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            requireFreeIds(batch);
            int added = 0;
            int replaced = 0;
            for (Session session : batch) {
                Session known = known(session);
                if (known == null) {
                    store(null, session.withVersion(1), roster);
                    added++;
                } else if (!known.equals(session.withIdentityOf(known))) {
                    store(known, session.withIdentityOf(known).withVersion(known.version() + 1), roster);
                    replaced++;
                }
            }
            return new UpsertCounts(added, replaced, batch.size() - added - replaced);
        }
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return Optional.ofNullable(table.find(id));
        }
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        for (Session session : snapshot()) {
            Deadlines.check(deadline);
            if (matches(scan, session)) {
                visitor.accept(session);
            }
        }
        Deadlines.check(deadline);
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        Deadlines.check(deadline);
        return snapshot().stream()
                .filter(session -> matches(query.scan(), session) && isAfter(query.after(), session))
                .limit(query.limit())
                .toList();
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.ordered().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PlannedSpan(
                            table.ordered().first().planned().startSecondInclusive(),
                            table.ordered().last().planned().startSecondInclusive()));
        }
    }

    @Override
    public long dataVersion(Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.dataVersion();
        }
    }

    private List<Session> snapshot() {
        synchronized (table) {
            return table.snapshot();
        }
    }

    private void store(@Nullable Session before, Session after, Roster roster) {
        table.claims().takeIfFree(before, after, roster);
        table.put(after);
    }

    /** Before anything is changed, so that a refused batch leaves nothing behind. */
    private void requireFreeIds(List<Session> batch) {
        Map<SessionId, ExternalKey> taken = new HashMap<>();
        for (Session session : batch) {
            ExternalKey key = session.externalKey();
            if (key != null && table.find(key) == null) {
                ExternalKey other = taken.putIfAbsent(session.id(), key);
                if (table.find(session.id()) != null || (other != null && !other.equals(key))) {
                    throw new StoreException.Conflict(
                            "the id " + session.id().value() + " belongs to another session", null);
                }
            }
        }
    }

    private @Nullable Session known(Session session) {
        ExternalKey key = session.externalKey();
        return key == null ? table.find(session.id()) : table.find(key);
    }

    private static boolean isAfter(@Nullable SessionPosition after, Session session) {
        if (after == null) {
            return true;
        }
        long start = session.planned().startSecondInclusive();
        return start > after.startSecond()
                || (start == after.startSecond()
                        && session.id().value().compareTo(after.id().value()) > 0);
    }

    private static boolean matches(SessionScan scan, Session session) {
        long start = session.planned().startSecondInclusive();
        return start >= scan.startSecondInclusive()
                && start < scan.endSecondExclusive()
                && (scan.trainer() == null || scan.trainer().equals(session.trainer()))
                && (scan.activity() == null || scan.activity().equals(session.activity()));
    }
}

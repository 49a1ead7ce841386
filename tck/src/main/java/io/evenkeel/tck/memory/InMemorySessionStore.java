package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in memory. Safe for any thread; a scan sees the sessions of one moment. */
public final class InMemorySessionStore implements SessionStore {

    private static final Comparator<Session> BY_START_AND_ID = Comparator.<Session>comparingLong(
                    session -> session.planned().startSecondInclusive())
            .thenComparing(session -> session.id().value());

    private final Map<SessionId, Session> byId = new HashMap<>();
    private final Map<ExternalKey, SessionId> idByKey = new HashMap<>();
    private final NavigableSet<Session> ordered = new TreeSet<>(BY_START_AND_ID);
    private long dataVersion;

    @Override
    public synchronized UpsertCounts upsertAll(List<Session> batch, Deadline deadline) {
        Deadlines.check(deadline);
        requireFreeIds(batch);
        int added = 0;
        int replaced = 0;
        int unchanged = 0;
        for (Session session : batch) {
            Session known = known(session);
            if (known == null) {
                put(session.withVersion(1));
                added++;
            } else if (known.equals(session.withIdentityOf(known))) {
                unchanged++;
            } else {
                ordered.remove(known);
                put(session.withIdentityOf(known).withVersion(known.version() + 1));
                replaced++;
            }
        }
        if (added + replaced > 0) {
            dataVersion++;
        }
        return new UpsertCounts(added, replaced, unchanged);
    }

    @Override
    public synchronized Optional<Session> find(SessionId id, Deadline deadline) {
        Deadlines.check(deadline);
        return Optional.ofNullable(byId.get(id));
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
    public synchronized Optional<PlannedSpan> span(Deadline deadline) {
        Deadlines.check(deadline);
        return ordered.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedSpan(
                        ordered.first().planned().startSecondInclusive(),
                        ordered.last().planned().startSecondInclusive()));
    }

    @Override
    public synchronized long dataVersion(Deadline deadline) {
        Deadlines.check(deadline);
        return dataVersion;
    }

    private synchronized List<Session> snapshot() {
        return List.copyOf(ordered);
    }

    /** Before anything is changed, so that a refused batch leaves nothing behind. */
    private void requireFreeIds(List<Session> batch) {
        Map<SessionId, ExternalKey> taken = new HashMap<>();
        for (Session session : batch) {
            ExternalKey key = session.externalKey();
            if (key != null && !idByKey.containsKey(key)) {
                ExternalKey other = taken.putIfAbsent(session.id(), key);
                if (byId.containsKey(session.id()) || (other != null && !other.equals(key))) {
                    throw new StoreException.Conflict(
                            "the id " + session.id().value() + " belongs to another session", null);
                }
            }
        }
    }

    private @Nullable Session known(Session session) {
        SessionId id = session.externalKey() == null ? session.id() : idByKey.get(session.externalKey());
        return byId.get(id);
    }

    private void put(Session session) {
        byId.put(session.id(), session);
        ordered.add(session);
        ExternalKey key = session.externalKey();
        if (key != null) {
            idByKey.put(key, session.id());
        }
    }

    private static boolean matches(SessionScan scan, Session session) {
        long start = session.planned().startSecondInclusive();
        return start >= scan.startSecondInclusive()
                && start < scan.endSecondExclusive()
                && (scan.trainer() == null || scan.trainer().equals(session.trainer()))
                && (scan.activity() == null || scan.activity().equals(session.activity()));
    }
}

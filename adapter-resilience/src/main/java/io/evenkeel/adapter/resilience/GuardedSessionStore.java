package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A session store behind guards, reads and writes apart. Safe for any thread. */
public final class GuardedSessionStore implements SessionStore {

    private final SessionStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedSessionStore(SessionStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        return writes.call("upsertAll", deadline, () -> store.upsertAll(batch, roster, deadline));
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        return reads.call("find", deadline, () -> store.find(id, deadline));
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        reads.run("scan", deadline, () -> store.scan(scan, visitor, deadline));
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        return reads.call("page", deadline, () -> store.page(query, deadline));
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        return reads.call("span", deadline, () -> store.span(deadline));
    }

    @Override
    public long dataVersion(Deadline deadline) {
        return reads.call("dataVersion", deadline, () -> store.dataVersion(deadline));
    }
}

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

/**
 * A session store behind guards, reads and writes apart. A scan is repeated until its visitor has seen a session, and never after
 * that: it would count it twice. A batch is not repeated: after a lost answer its counts would say that nothing was added. Safe
 * for any thread.
 */
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
        return writes.call("upsertAll", CallKind.BULK, deadline, within -> store.upsertAll(batch, roster, within));
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        return reads.call("find", CallKind.REPEATABLE, deadline, within -> store.find(id, within));
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        Watched<Session> watched = new Watched<>(visitor);
        reads.run("scan", CallKind.bulkUntil(watched::isSeen), deadline, within -> store.scan(scan, watched, within));
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        return reads.call("page", CallKind.REPEATABLE, deadline, within -> store.page(query, within));
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        return reads.call("span", CallKind.REPEATABLE, deadline, within -> store.span(within));
    }

    @Override
    public long dataVersion(Deadline deadline) {
        return reads.call("dataVersion", CallKind.REPEATABLE, deadline, within -> store.dataVersion(within));
    }
}

package io.evenkeel.tck.fault;

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

/** A session store that fails when {@link Faults} say so, before the call reaches the real one. */
public final class FaultySessionStore implements SessionStore {

    private final SessionStore store;
    private final Faults faults;

    public FaultySessionStore(SessionStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        faults.strike();
        return store.upsertAll(batch, roster, deadline);
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        faults.strike();
        return store.find(id, deadline);
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        faults.strike();
        store.scan(scan, visitor, deadline);
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        faults.strike();
        return store.page(query, deadline);
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        faults.strike();
        return store.span(deadline);
    }

    @Override
    public long dataVersion(Deadline deadline) {
        faults.strike();
        return store.dataVersion(deadline);
    }
}

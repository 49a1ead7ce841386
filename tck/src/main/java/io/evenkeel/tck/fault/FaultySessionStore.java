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

/** A session store that goes wrong when {@link Faults} say so, around the real one. */
public final class FaultySessionStore implements SessionStore {

    private final SessionStore store;
    private final Faults faults;

    public FaultySessionStore(SessionStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        return faults.around(deadline, () -> store.upsertAll(batch, roster, deadline));
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        return faults.around(deadline, () -> store.find(id, deadline));
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        faults.around(deadline, () -> store.scan(scan, visitor, deadline));
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        return faults.around(deadline, () -> store.page(query, deadline));
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        return faults.around(deadline, () -> store.span(deadline));
    }

    @Override
    public long dataVersion(Deadline deadline) {
        return faults.around(deadline, () -> store.dataVersion(deadline));
    }
}

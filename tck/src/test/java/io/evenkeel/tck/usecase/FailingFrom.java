package io.evenkeel.tck.usecase;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A session store that works for some calls and fails from then on. */
final class FailingFrom implements SessionStore {

    private final SessionStore store;
    private final int firstFailing;
    private final StoreException failure;
    private int calls;

    /** @param firstFailing the number of the first call that fails, from 1 */
    FailingFrom(SessionStore store, int firstFailing, StoreException failure) {
        this.store = store;
        this.firstFailing = firstFailing;
        this.failure = failure;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        count();
        return store.upsertAll(batch, roster, deadline);
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        count();
        return store.find(id, deadline);
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        count();
        store.scan(scan, visitor, deadline);
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        count();
        return store.page(query, deadline);
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        count();
        return store.span(deadline);
    }

    @Override
    public long dataVersion(Deadline deadline) {
        count();
        return store.dataVersion(deadline);
    }

    private void count() {
        if (++calls >= firstFailing) {
            throw failure;
        }
    }
}

package io.evenkeel.benchmarks.guard;

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

/** A store that knows its data version and nothing else, at once: all time that a call takes is the guard's. */
final class InstantSessionStore implements SessionStore {

    private long version;

    @Override
    public long dataVersion(Deadline deadline) {
        return ++version;
    }

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        throw notKept();
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        throw notKept();
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        throw notKept();
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        throw notKept();
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        throw notKept();
    }

    private static UnsupportedOperationException notKept() {
        return new UnsupportedOperationException("this store keeps no sessions");
    }
}

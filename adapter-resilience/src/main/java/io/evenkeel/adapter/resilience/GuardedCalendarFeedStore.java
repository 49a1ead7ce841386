package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store of calendar links behind guards, reads and writes apart. Safe for any thread. */
public final class GuardedCalendarFeedStore implements CalendarFeedStore {

    private final CalendarFeedStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedCalendarFeedStore(CalendarFeedStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public void add(CalendarFeed feed, Deadline deadline) {
        writes.run("add", deadline, () -> store.add(feed, deadline));
    }

    @Override
    public Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
        return reads.call("findBySecretHash", deadline, () -> store.findBySecretHash(secretHash, deadline));
    }

    @Override
    public List<CalendarFeed> list(Deadline deadline) {
        return reads.call("list", deadline, () -> store.list(deadline));
    }

    @Override
    public Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline) {
        return writes.call("renew", deadline, () -> store.renew(id, secretHash, madeAt, deadline));
    }

    @Override
    public boolean remove(String id, Deadline deadline) {
        return writes.call("remove", deadline, () -> store.remove(id, deadline));
    }
}

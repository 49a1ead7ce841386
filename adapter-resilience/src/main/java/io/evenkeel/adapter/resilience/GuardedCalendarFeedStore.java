package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A store of calendar links behind guards, reads and writes apart. Writes are not repeated: an add would find its own id taken, and a
 * remove would say that there was nothing. Safe for any thread.
 */
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
        writes.run("add", CallKind.ONCE, deadline, within -> store.add(feed, within));
    }

    @Override
    public Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
        return reads.call(
                "findBySecretHash",
                CallKind.REPEATABLE,
                deadline,
                within -> store.findBySecretHash(secretHash, within));
    }

    @Override
    public List<CalendarFeed> list(Deadline deadline) {
        return reads.call("list", CallKind.REPEATABLE, deadline, store::list);
    }

    @Override
    public Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline) {
        return writes.call("renew", CallKind.ONCE, deadline, within -> store.renew(id, secretHash, madeAt, within));
    }

    @Override
    public boolean remove(String id, Deadline deadline) {
        return writes.call("remove", CallKind.ONCE, deadline, within -> store.remove(id, within));
    }
}

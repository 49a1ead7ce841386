package io.evenkeel.tck.fault;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store of calendar links that goes wrong when {@link Faults} say so, around the real one. Safe for any thread. */
public final class FaultyCalendarFeedStore implements CalendarFeedStore {

    private final CalendarFeedStore store;
    private final Faults faults;

    public FaultyCalendarFeedStore(CalendarFeedStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    @Override
    public void add(CalendarFeed feed, Deadline deadline) {
        faults.around(deadline, () -> store.add(feed, deadline));
    }

    @Override
    public Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
        return faults.around(deadline, () -> store.findBySecretHash(secretHash, deadline));
    }

    @Override
    public List<CalendarFeed> list(Deadline deadline) {
        return faults.around(deadline, () -> store.list(deadline));
    }

    @Override
    public Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline) {
        return faults.around(deadline, () -> store.renew(id, secretHash, madeAt, deadline));
    }

    @Override
    public boolean remove(String id, Deadline deadline) {
        return faults.around(deadline, () -> store.remove(id, deadline));
    }
}

package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps links of calendars in memory. Safe for any thread. */
public final class InMemoryCalendarFeedStore implements CalendarFeedStore {

    private final Map<String, CalendarFeed> feeds = new TreeMap<>();

    @Override
    public synchronized void add(CalendarFeed feed, Deadline deadline) {
        Deadlines.check(deadline);
        requireNew(feed.secretHash());
        if (feeds.putIfAbsent(feed.id(), feed) != null) {
            throw new StoreException.Conflict("there is a calendar feed of this id", null);
        }
    }

    @Override
    public synchronized Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
        Deadlines.check(deadline);
        return feeds.values().stream()
                .filter(feed -> feed.secretHash().equals(secretHash))
                .findAny();
    }

    @Override
    public synchronized List<CalendarFeed> list(Deadline deadline) {
        Deadlines.check(deadline);
        return feeds.values().stream().limit(MAX_LISTED).toList();
    }

    @Override
    public synchronized Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline) {
        Deadlines.check(deadline);
        CalendarFeed known = feeds.get(id);
        if (known == null) {
            return Optional.empty();
        }
        requireNew(secretHash);
        CalendarFeed renewed = new CalendarFeed(id, known.trainer(), secretHash, madeAt);
        feeds.put(id, renewed);
        return Optional.of(renewed);
    }

    @Override
    public synchronized boolean remove(String id, Deadline deadline) {
        Deadlines.check(deadline);
        return feeds.remove(id) != null;
    }

    private void requireNew(String secretHash) {
        if (feeds.values().stream().anyMatch(feed -> feed.secretHash().equals(secretHash))) {
            throw new StoreException.Conflict("there is a calendar feed with this secret", null);
        }
    }
}

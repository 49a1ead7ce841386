package io.evenkeel.tck;

import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.CalendarFeedStoreContract;
import io.evenkeel.tck.memory.InMemoryCalendarFeedStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores of calendar links that are broken in one way each. */
final class BrokenCalendarFeeds {

    private BrokenCalendarFeeds() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements CalendarFeedStore {

        final CalendarFeedStore store = new InMemoryCalendarFeedStore();

        @Override
        public void add(CalendarFeed feed, Deadline deadline) {
            store.add(feed, deadline);
        }

        @Override
        public Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
            return store.findBySecretHash(secretHash, deadline);
        }

        @Override
        public List<CalendarFeed> list(Deadline deadline) {
            return store.list(deadline);
        }

        @Override
        public Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline) {
            return store.renew(id, secretHash, madeAt, deadline);
        }

        @Override
        public boolean remove(String id, Deadline deadline) {
            return store.remove(id, deadline);
        }
    }

    /** The secret from before still opens the calendar. */
    static final class KeepsOldSecrets implements CalendarFeedStoreContract {
        @Override
        public CalendarFeedStore emptyCalendarFeeds() {
            return new Passing() {
                private final Map<String, CalendarFeed> seen = new HashMap<>();

                @Override
                public void add(CalendarFeed feed, Deadline deadline) {
                    super.add(feed, deadline);
                    seen.put(feed.secretHash(), feed);
                }

                @Override
                public Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline) {
                    return super.findBySecretHash(secretHash, deadline)
                            .or(() -> Optional.ofNullable(seen.get(secretHash)));
                }
            };
        }
    }

    /** Says that it took a link away, and keeps it. */
    static final class RevokesNothing implements CalendarFeedStoreContract {
        @Override
        public CalendarFeedStore emptyCalendarFeeds() {
            return new Passing() {
                @Override
                public boolean remove(String id, Deadline deadline) {
                    return list(deadline).stream().anyMatch(feed -> feed.id().equals(id));
                }
            };
        }
    }

    /** Two links with one secret. */
    static final class SharesSecrets implements CalendarFeedStoreContract {
        @Override
        public CalendarFeedStore emptyCalendarFeeds() {
            return new Passing() {
                @Override
                public void add(CalendarFeed feed, Deadline deadline) {
                    if (findBySecretHash(feed.secretHash(), deadline).isEmpty()) {
                        super.add(feed, deadline);
                    }
                }
            };
        }
    }

    static final class IgnoresDeadlines implements CalendarFeedStoreContract {
        @Override
        public CalendarFeedStore emptyCalendarFeeds() {
            return new Passing() {
                @Override
                public List<CalendarFeed> list(Deadline deadline) {
                    return super.list(Deadline.after(Duration.ofMinutes(1), System::nanoTime));
                }
            };
        }
    }
}

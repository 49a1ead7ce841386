package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the links of calendars are kept. Safe for any thread, also of several servers at once.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface CalendarFeedStore {

    /** As many as are ever listed; who wants more has no use for them. */
    int MAX_LISTED = 1_000;

    /**
     * Keeps a new one, durably before it returns.
     *
     * @throws StoreException.Conflict when its id or its hash is known
     */
    void add(CalendarFeed feed, Deadline deadline);

    /** The one whose secret has this hash. */
    Optional<CalendarFeed> findBySecretHash(String secretHash, Deadline deadline);

    /** All of them by id, the first {@value #MAX_LISTED}. */
    List<CalendarFeed> list(Deadline deadline);

    /**
     * Gives one another secret, durably before it returns; from then on the one before opens nothing.
     *
     * @return the feed as it is now; empty when there is none of this id
     * @throws StoreException.Conflict when the hash is known
     */
    Optional<CalendarFeed> renew(String id, String secretHash, Instant madeAt, Deadline deadline);

    /**
     * Forgets one, durably before it returns.
     *
     * @return whether there was one of this id
     */
    boolean remove(String id, Deadline deadline);
}

package io.evenkeel.application.port.in.calendar;

import io.evenkeel.application.time.Deadline;
import java.util.Optional;

/** Gives links other secrets. Safe for any thread. */
@FunctionalInterface
public interface RenewCalendarFeedUseCase {

    /**
     * Gives one another secret; the one before opens nothing any more.
     *
     * @return empty when there is no such link
     * @throws io.evenkeel.application.port.out.StoreException when the store fails
     */
    Optional<NewSecret> renewFeed(String id, Deadline deadline);
}

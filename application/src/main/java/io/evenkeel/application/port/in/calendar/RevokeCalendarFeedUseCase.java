package io.evenkeel.application.port.in.calendar;

import io.evenkeel.application.time.Deadline;

/** Takes links away. Safe for any thread. */
@FunctionalInterface
public interface RevokeCalendarFeedUseCase {

    /**
     * Takes one away.
     *
     * @return whether there was one
     * @throws io.evenkeel.application.port.out.StoreException when the store fails
     */
    boolean revokeFeed(String id, Deadline deadline);
}

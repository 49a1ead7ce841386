package io.evenkeel.application.port.in.calendar;

import io.evenkeel.application.time.Deadline;

/** Makes links to calendars. Safe for any thread. */
@FunctionalInterface
public interface AddCalendarFeedUseCase {

    /**
     * Makes one.
     *
     * @param trainer id or exact name
     * @throws io.evenkeel.application.port.out.StoreException when the store fails
     */
    AddFeedOutcome addFeed(String trainer, Deadline deadline);
}

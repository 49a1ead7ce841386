package io.evenkeel.application.port.in.calendar;

import io.evenkeel.application.time.Deadline;
import java.util.List;

/** Tells which links to calendars there are. Safe for any thread. */
@FunctionalInterface
public interface ListCalendarFeedsUseCase {

    /**
     * All of them, by the names of their trainers.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store fails
     */
    List<Feed> listFeeds(Deadline deadline);
}

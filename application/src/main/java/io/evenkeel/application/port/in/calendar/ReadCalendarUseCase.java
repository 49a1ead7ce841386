package io.evenkeel.application.port.in.calendar;

import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.time.Deadline;
import java.util.function.Function;

/** Gives a calendar to whoever knows the secret of its link. Safe for any thread. */
@FunctionalInterface
public interface ReadCalendarUseCase {

    /**
     * The sessions of the link's trainer around now, in the order of their planned starts, cancelled ones included. What a sink
     * throws ends the reading and reaches the caller unchanged.
     *
     * @param secret what the link says
     * @param sinks makes the sink for a known link; not called for an unknown one
     * @return whether the secret is one
     * @throws io.evenkeel.application.port.out.StoreException when the store fails
     */
    boolean readCalendar(String secret, Function<Feed, SessionSink> sinks, Deadline deadline);
}

package io.evenkeel.application.port.in.series;

import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.session.SessionId;
import java.util.List;

/**
 * An instance that cannot be booked.
 *
 * @param instance which one
 * @param reason why
 * @param message the same for people
 * @param sessions those that are in its way; empty when a rule is
 */
public record RefusedInstance(Instance instance, BookingRefusal reason, String message, List<SessionId> sessions) {

    /** Copies the list. */
    public RefusedInstance {
        sessions = List.copyOf(sessions);
    }
}

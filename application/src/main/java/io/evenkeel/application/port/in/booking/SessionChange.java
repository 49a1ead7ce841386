package io.evenkeel.application.port.in.booking;

import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.SessionLife;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can happen to a session; see {@link SessionLife}. */
public sealed interface SessionChange {

    /** It begins. */
    record Start(Instant at) implements SessionChange {}

    /** It ends. */
    record Complete(Instant at) implements SessionChange {}

    /** It is called off. */
    record Cancel(Instant at) implements SessionChange {}

    /** Nobody came. */
    record MarkNoShow() implements SessionChange {}

    /** It was entered by mistake. */
    record MarkVoid() implements SessionChange {}

    /**
     * It moves to another time.
     *
     * @param start a multiple of 5 minutes
     * @param durationSeconds null to leave it as long as it is
     */
    record Reschedule(Instant start, @Nullable Integer durationSeconds) implements SessionChange {}

    /**
     * It is to be what is given here. The seats can change at any time of its life, as people come late or walk in; the rest
     * only while it is planned, where the schedule has room for it.
     *
     * @param activity id or exact name
     * @param trainer id or exact name; null when nobody is to be assigned
     * @param room id or exact name; null when rooms do not matter
     * @param start a multiple of 5 minutes, unless it stays as it is
     * @param durationSeconds how long it takes
     * @param seats offered, booked, attended
     */
    record Replace(
            String activity,
            @Nullable String trainer,
            @Nullable String room,
            Instant start,
            int durationSeconds,
            Seats seats)
            implements SessionChange {}
}

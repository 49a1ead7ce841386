package io.evenkeel.application.port.in.booking;

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
}

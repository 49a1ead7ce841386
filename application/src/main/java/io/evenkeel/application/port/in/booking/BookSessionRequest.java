package io.evenkeel.application.port.in.booking;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to book.
 *
 * @param activity id or exact name
 * @param trainer id or exact name; null when nobody is assigned yet
 * @param room id or exact name; null when rooms do not matter
 * @param start a multiple of 5 minutes; fractions of a second are dropped
 * @param durationSeconds how long it takes; null for what the activity says
 * @param offered places; null for the capacity that the activity has, if its details are known
 * @param call null for one that is never repeated
 */
public record BookSessionRequest(
        String activity,
        @Nullable String trainer,
        @Nullable String room,
        Instant start,
        @Nullable Integer durationSeconds,
        @Nullable Integer offered,
        @Nullable RepeatableCall<Session> call) {}

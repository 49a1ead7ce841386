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
        @Nullable RepeatableCall<Session> call) {

    /** A session of an activity, as long and for as many as the activity says, by nobody and nowhere yet. */
    public static BookSessionRequest of(String activity, Instant start) {
        return new BookSessionRequest(activity, null, null, start, null, null, null);
    }

    /** By this trainer, by id or exact name; null when nobody is assigned yet. */
    public BookSessionRequest withTrainer(@Nullable String newTrainer) {
        return new BookSessionRequest(activity, newTrainer, room, start, durationSeconds, offered, call);
    }

    /** In this room, by id or exact name; null when rooms do not matter. */
    public BookSessionRequest inRoom(@Nullable String newRoom) {
        return new BookSessionRequest(activity, trainer, newRoom, start, durationSeconds, offered, call);
    }

    /** This long; null for what the activity says. */
    public BookSessionRequest lasting(@Nullable Integer seconds) {
        return new BookSessionRequest(activity, trainer, room, start, seconds, offered, call);
    }

    /** For so many; null for the capacity that the activity has. */
    public BookSessionRequest offering(@Nullable Integer places) {
        return new BookSessionRequest(activity, trainer, room, start, durationSeconds, places, call);
    }

    /** So that it takes effect once, however often it is made. */
    public BookSessionRequest repeatable(@Nullable RepeatableCall<Session> newCall) {
        return new BookSessionRequest(activity, trainer, room, start, durationSeconds, offered, newCall);
    }
}

package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to book, as clients write it.
 *
 * @param activity id or exact name
 * @param trainer id or exact name; absent when nobody is assigned yet
 * @param room id or exact name; absent when rooms do not matter
 * @param start such as {@code 2026-03-02T18:00:00+01:00}, a multiple of 5 minutes
 * @param duration such as {@code PT45M}; absent for what the activity says
 * @param offered places; absent for the capacity of the activity
 */
record BookBody(
        @Nullable String activity,
        @Nullable String trainer,
        @Nullable String room,
        @Nullable String start,
        @Nullable String duration,
        @Nullable Integer offered) {

    BookSessionRequest request(@Nullable RepeatableCall<Session> call) {
        Checks checks = new Checks();
        String what = checks.required("/activity", activity);
        Instant begin = checks.instant("/start", checks.required("/start", start));
        Integer seconds = checks.seconds("/duration", duration);
        if (offered != null && offered < 0) {
            checks.error("/offered", "OUT_OF_RANGE", "must not be negative");
        }
        return new BookSessionRequest(
                checks.checked(what), trainer, room, checks.checked(begin), seconds, offered, call);
    }
}

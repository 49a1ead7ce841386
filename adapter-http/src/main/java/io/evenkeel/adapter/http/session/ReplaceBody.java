package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.application.port.in.booking.SessionChange;
import io.evenkeel.domain.session.Seats;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session is to be, as clients write it. What is absent is to be absent.
 *
 * @param activity id or exact name
 * @param trainer id or exact name; absent when nobody is to be assigned
 * @param room id or exact name; absent when rooms do not matter
 * @param start such as {@code 2026-03-02T18:00:00+01:00}
 * @param duration such as {@code PT45M}
 * @param offered places
 * @param booked places booked
 * @param attended people who came
 */
record ReplaceBody(
        @Nullable String activity,
        @Nullable String trainer,
        @Nullable String room,
        @Nullable String start,
        @Nullable String duration,
        @Nullable Integer offered,
        @Nullable Integer booked,
        @Nullable Integer attended) {

    SessionChange change(Checks checks) {
        String what = checks.required("/activity", activity);
        Instant begin = checks.instant("/start", checks.required("/start", start));
        Integer seconds = checks.seconds("/duration", checks.required("/duration", duration));
        requireNotNegative(checks, "/offered", offered);
        requireNotNegative(checks, "/booked", booked);
        requireNotNegative(checks, "/attended", attended);
        return new SessionChange.Replace(
                checks.checked(what),
                trainer,
                room,
                checks.checked(begin),
                checks.checked(seconds),
                new Seats(offered, booked, attended));
    }

    private static void requireNotNegative(Checks checks, String pointer, @Nullable Integer number) {
        if (number != null && number < 0) {
            checks.error(pointer, "OUT_OF_RANGE", "must not be negative");
        }
    }
}

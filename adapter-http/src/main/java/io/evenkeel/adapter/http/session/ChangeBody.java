package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.input.Checks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a change of a session, as clients write it; each action takes some of it.
 *
 * @param at when it happened, such as {@code 2026-03-02T18:00:00+01:00}; absent for now
 * @param start when it is to start instead
 * @param duration how long it is to take instead; absent to leave it as long as it is
 */
record ChangeBody(
        @Nullable String at,
        @Nullable String start,
        @Nullable String duration) {

    static final ChangeBody EMPTY = new ChangeBody(null, null, null);

    /** When it happened. */
    Instant at(Checks checks, Instant otherwise) {
        refuse(checks, "/start", start);
        refuse(checks, "/duration", duration);
        Instant when = checks.instant("/at", at);
        return when == null ? otherwise : when;
    }

    /** Nothing belongs to it. */
    void nothing(Checks checks) {
        refuse(checks, "/at", at);
        refuse(checks, "/start", start);
        refuse(checks, "/duration", duration);
    }

    /** When it is to start instead. */
    @Nullable
    Instant newStart(Checks checks) {
        refuse(checks, "/at", at);
        return checks.instant("/start", checks.required("/start", start));
    }

    private static void refuse(Checks checks, String pointer, @Nullable String value) {
        if (value != null) {
            checks.error(pointer, "NOT_TAKEN_HERE", "does not belong to this action; leave it out");
        }
    }
}

package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.exchange.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of sessions.
 *
 * @param sessions by planned start and then by id
 * @param next the cursor of the next page; null on the last one
 */
record SessionListBody(List<SessionBody> sessions, @Nullable String next) {

    String toJson() {
        return Json.write(this);
    }
}

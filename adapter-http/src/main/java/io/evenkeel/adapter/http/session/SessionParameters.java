package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.evenkeel.application.port.in.session.ListSessionsRequest;
import io.evenkeel.application.port.in.session.SessionPlace;
import io.evenkeel.domain.time.LocalDateRange;
import io.undertow.server.HttpServerExchange;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of a list of sessions. Everything that is wrong with it is named in one answer. */
final class SessionParameters {

    private static final int DEFAULT_LIMIT = 100;

    private final Checks checks = new Checks();
    private final Query query;

    SessionParameters(HttpServerExchange exchange) {
        this.query = new Query(exchange, checks);
    }

    ListSessionsRequest request() {
        query.allowOnly(Set.of("from", "to", "zone", "trainer", "activity", "limit", "cursor"));
        boolean isOfSomeDays = query.text("from") != null || query.text("to") != null;
        LocalDateRange days = isOfSomeDays ? query.range() : null;
        ZoneId zone = query.zone();
        String trainer = query.text("trainer");
        String activity = query.text("activity");
        int limit = query.number("limit", DEFAULT_LIMIT);
        if (limit < 1 || limit > ListSessionsRequest.MAX_LIMIT) {
            checks.error("limit", "OUT_OF_RANGE", "must lie between 1 and " + ListSessionsRequest.MAX_LIMIT);
        }
        SessionPlace after = after(query.text("cursor"));
        checks.refuse();
        return new ListSessionsRequest(days, zone, trainer, activity, after, limit);
    }

    /** The cursor of the next page of this list. */
    String cursor(SessionPlace place) {
        return SessionCursor.of(place, filters());
    }

    private @Nullable SessionPlace after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        SessionPlace place = SessionCursor.parse(cursor, filters()).orElse(null);
        if (place == null) {
            checks.error("cursor", "BAD_CURSOR", "is none of a list with these filters; take it from the page before");
        }
        return place;
    }

    private int filters() {
        return Arrays.asList(
                        query.text("from"),
                        query.text("to"),
                        query.text("zone"),
                        query.text("trainer"),
                        query.text("activity"))
                .hashCode();
    }
}

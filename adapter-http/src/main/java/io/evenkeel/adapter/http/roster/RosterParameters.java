package io.evenkeel.adapter.http.roster;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.evenkeel.application.port.in.roster.ListRosterRequest;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.undertow.server.HttpServerExchange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of a list of entries. Everything that is wrong with it is named in one answer. */
final class RosterParameters {

    private static final int DEFAULT_LIMIT = 100;

    private RosterParameters() {}

    static ListRosterRequest request(HttpServerExchange exchange, RosterKind kind) {
        Checks checks = new Checks();
        Query query = new Query(exchange, checks);
        query.allowOnly(Set.of("limit", "cursor"));
        int limit = query.number("limit", DEFAULT_LIMIT);
        if (limit < 1 || limit > ListRosterRequest.MAX_LIMIT) {
            checks.error("limit", "OUT_OF_RANGE", "must lie between 1 and " + ListRosterRequest.MAX_LIMIT);
        }
        RosterEntry after = after(query.text("cursor"), kind, checks);
        checks.refuse();
        return new ListRosterRequest(kind, after, limit);
    }

    private static @Nullable RosterEntry after(@Nullable String cursor, RosterKind kind, Checks checks) {
        RosterEntry after =
                cursor == null ? null : RosterCursor.parse(cursor, kind).orElse(null);
        if (cursor != null && after == null) {
            checks.error("cursor", "BAD_CURSOR", "is none of this list; take it from the page before");
        }
        return after;
    }
}

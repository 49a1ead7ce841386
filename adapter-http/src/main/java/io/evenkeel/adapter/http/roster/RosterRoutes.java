package io.evenkeel.adapter.http.roster;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.input.NextLink;
import io.evenkeel.adapter.http.input.Versions;
import io.evenkeel.application.port.in.roster.RosterItem;
import io.evenkeel.application.port.in.roster.RosterPage;
import io.evenkeel.domain.roster.RosterEntry;
import io.undertow.server.HttpServerExchange;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/trainers}, {@code /activities} and {@code /rooms}. A body is the very object that a roster file has in its
 * lists, so what one gives the other takes.
 */
public final class RosterRoutes {

    /** A trainer with a long calendar. */
    public static final int MAX_BODY_BYTES = 128 * 1024;

    static final String JSON = "application/json";

    private final RosterUseCases useCases;

    public RosterRoutes(RosterUseCases useCases) {
        this.useCases = useCases;
    }

    public Routes routes() {
        Routes routes = new Routes();
        for (RosterAddress address : RosterAddress.values()) {
            routes.get(address.path(), Access.VIEWER, exchange -> list(exchange, address))
                    .get(address.path() + "/{id}", Access.VIEWER, exchange -> find(exchange, address))
                    .addAll(new RosterWrites(useCases.edit(), address).routes());
        }
        return routes;
    }

    private void list(HttpServerExchange exchange, RosterAddress address) {
        RosterPage page = useCases.list()
                .listRoster(RosterParameters.request(exchange, address.kind()), Exchanges.answerDeadline(exchange));
        RosterEntry next = page.next();
        String cursor = next == null ? null : RosterCursor.of(next);
        if (cursor != null) {
            NextLink.add(exchange, address.path(), cursor);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put(address.list(), page.items().stream().map(RosterItem::document).toList());
        body.put("next", cursor);
        Exchanges.send(exchange, JSON, Json.write(body));
    }

    private void find(HttpServerExchange exchange, RosterAddress address) {
        RosterItem item = useCases.find()
                .findRosterItem(
                        address.kind(), Exchanges.pathParameter(exchange, "id"), Exchanges.answerDeadline(exchange))
                .orElseThrow(() -> EditProblems.unknown(address.kind()));
        if (Versions.isNews(exchange, item.version())) {
            Exchanges.send(exchange, JSON, Json.write(item.document()));
        }
    }
}

package io.evenkeel.adapter.http.incident;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.util.Set;

/** {@code POST /api/v1/client-errors}: what failed in browsers; {@code GET /api/v1/incidents}: all that failed, in groups. */
public final class IncidentRoutes {

    /** A batch of a browser is at most 60 KiB. */
    public static final int MAX_BODY_BYTES = 64 * 1024;

    private static final BodyForm BATCH = BodyForm.JSON.upTo(MAX_BODY_BYTES);
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 500;

    private final IncidentUseCases useCases;

    public IncidentRoutes(IncidentUseCases useCases) {
        this.useCases = useCases;
    }

    /** None of them changes anything of the studio, so they do not draw on the share of the writes. */
    public Routes routes() {
        return new Routes(RouteClass.OTHER)
                .post("/api/v1/client-errors", Access.VIEWER, BATCH, this::take)
                .get("/api/v1/incidents", Access.ADMIN, this::list);
    }

    private void take(HttpServerExchange exchange) {
        ClientErrorsBody body = JsonReader.read(Exchanges.body(exchange), ClientErrorsBody.class);
        for (ClientError error : body.errors()) {
            useCases.record().record(error.report());
            error.line().write(exchange);
        }
        exchange.setStatusCode(StatusCodes.NO_CONTENT);
        Exchanges.end(exchange);
    }

    private void list(HttpServerExchange exchange) {
        Checks checks = new Checks();
        Query query = new Query(exchange, checks);
        query.allowOnly(Set.of("limit"));
        int limit = query.number("limit", DEFAULT_LIMIT);
        if (limit < 1 || limit > MAX_LIMIT) {
            checks.error("limit", "OUT_OF_RANGE", "must lie between 1 and " + MAX_LIMIT);
        }
        checks.refuse();
        Exchanges.send(
                exchange,
                "application/json",
                Json.write(IncidentListBody.of(useCases.list().list(limit))));
    }
}

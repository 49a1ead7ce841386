package io.evenkeel.adapter.http.health;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.application.port.in.health.ReadStatusUseCase;
import io.undertow.server.HttpServerExchange;

/** {@code GET /api/v1/status}: how the service is, for people. It says so with 200 also when it is not well. */
public final class StatusRoutes {

    private final ReadStatusUseCase status;

    public StatusRoutes(ReadStatusUseCase status) {
        this.status = status;
    }

    public Routes routes() {
        return new Routes(RouteClass.OTHER).get("/api/v1/status", Access.VIEWER, this::read);
    }

    private void read(HttpServerExchange exchange) {
        StatusBody body = StatusBody.of(status.read(Exchanges.deadline(exchange).atMost(HealthRoutes.BUDGET)));
        Exchanges.send(exchange, "application/json", Json.write(body));
    }
}

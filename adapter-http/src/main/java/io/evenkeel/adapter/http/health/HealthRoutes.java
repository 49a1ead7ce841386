package io.evenkeel.adapter.http.health;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.application.port.in.health.CheckReadinessUseCase;
import io.evenkeel.application.port.in.health.Readiness;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Whether the process lives, whether it can work, and its metrics. */
public final class HealthRoutes {

    /** How long finding out whether the store answers may take. */
    public static final Duration BUDGET = Duration.ofSeconds(1);

    private static final String RETRY_AFTER_SECONDS = "10";

    private final CheckReadinessUseCase readiness;
    private final Supplier<String> metrics;
    private final BooleanSupplier isLeaving;

    /** @param isLeaving whether the server is being stopped, and other servers shall get the requests */
    public HealthRoutes(CheckReadinessUseCase readiness, Supplier<String> metrics, BooleanSupplier isLeaving) {
        this.readiness = readiness;
        this.metrics = metrics;
        this.isLeaving = isLeaving;
    }

    public Routes routes() {
        return new Routes(RouteClass.HEALTH)
                .get("/health/live", Access.EVERYONE, exchange -> send(exchange, "live", List.of()))
                .get("/health/ready", Access.EVERYONE, this::ready)
                .get(
                        "/metrics",
                        Access.EVERYONE,
                        exchange ->
                                Exchanges.send(exchange, "text/plain; version=0.0.4; charset=utf-8", metrics.get()));
    }

    private void ready(HttpServerExchange exchange) {
        Readiness state = isLeaving.getAsBoolean()
                ? Readiness.unready("SHUTTING_DOWN")
                : readiness.check(Exchanges.deadline(exchange).atMost(BUDGET));
        exchange.setStatusCode(state.isReady() ? StatusCodes.OK : StatusCodes.SERVICE_UNAVAILABLE);
        if (!state.isReady()) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        send(exchange, StatusBody.word(state), state.isReady() ? state.impairments() : state.reasons());
    }

    private static void send(HttpServerExchange exchange, String status, List<String> reasons) {
        Exchanges.send(
                exchange,
                "application/json",
                Json.write(new TreeMap<>(Map.of("status", status, "reasons", reasons)).descendingMap()));
    }
}

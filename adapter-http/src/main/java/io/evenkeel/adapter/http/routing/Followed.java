package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.application.port.out.Tracing;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Says for which request a worker works, so that what it calls is known to belong to it. */
public final class Followed implements HttpHandler {

    private final Tracing tracing;
    private final HttpHandler next;

    public Followed(Tracing tracing, HttpHandler next) {
        this.tracing = tracing;
        this.next = next;
    }

    @Override
    @SuppressWarnings("try") // The scope is there to be closed.
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        try (Tracing.Scope scope = tracing.enter(Exchanges.trace(exchange))) {
            next.handleRequest(exchange);
        }
    }
}

package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Counts what is under way, sends connections away while the server leaves, and refuses requests after that. */
public final class Leaving implements HttpHandler {

    private final Lifecycle lifecycle;
    private final HttpHandler next;

    public Leaving(Lifecycle lifecycle, HttpHandler next) {
        this.lifecycle = lifecycle;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        lifecycle.begin();
        exchange.addExchangeCompleteListener((done, proceed) -> {
            lifecycle.end();
            proceed.proceed();
        });
        if (!lifecycle.isRunning()) {
            // Undertow tells the client so: Connection: close.
            exchange.setPersistent(false);
        }
        if (lifecycle.isRefusing()) {
            throw ProblemException.of(ProblemCode.SHUTTING_DOWN, ProblemCode.SHUTTING_DOWN.advice());
        }
        next.handleRequest(exchange);
    }
}

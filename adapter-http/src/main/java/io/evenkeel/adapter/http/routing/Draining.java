package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Lets requests through until the server is being stopped; then it sends them and their connections away. */
public final class Draining implements HttpHandler {

    private final HttpHandler next;
    private volatile boolean begun;

    public Draining(HttpHandler next) {
        this.next = next;
    }

    /** Refuses every request from now on. Those that are under way go on. */
    public void begin() {
        begun = true;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (begun) {
            exchange.setPersistent(false);
            throw ProblemException.of(ProblemCode.SHUTTING_DOWN, ProblemCode.SHUTTING_DOWN.advice());
        }
        next.handleRequest(exchange);
    }
}

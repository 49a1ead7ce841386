package io.evenkeel.adapter.http.routing;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/**
 * Runs a handler on a worker. Unlike Undertow's BlockingHandler it leaves the writing of the answer to the network threads,
 * so that a client who reads slowly, or not at all, holds no worker.
 */
public final class OnWorker implements HttpHandler {

    private final HttpHandler next;

    public OnWorker(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.dispatch(next);
    }
}

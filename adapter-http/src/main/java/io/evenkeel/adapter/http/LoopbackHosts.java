package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Set;

/**
 * Answers only to the names of this machine. Without sign-in, a page of any web site could otherwise let its own host
 * name point at 127.0.0.1 and read everything (DNS rebinding).
 */
final class LoopbackHosts implements HttpHandler {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final HttpHandler next;

    LoopbackHosts(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!NAMES.contains(exchange.getHostName())) {
            throw ProblemException.of(ProblemCode.MISDIRECTED_REQUEST, ProblemCode.MISDIRECTED_REQUEST.advice());
        }
        next.handleRequest(exchange);
    }
}

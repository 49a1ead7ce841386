package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Locale;
import java.util.Set;

/**
 * Answers only to the names of this machine and to the one it was told to listen on. Without sign-in, a page of any web
 * site could otherwise let its own host name point at 127.0.0.1 and read everything (DNS rebinding).
 */
final class LoopbackHosts implements HttpHandler {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final HttpHandler next;

    private final String listeningHost;

    LoopbackHosts(String listeningHost, HttpHandler next) {
        this.listeningHost = lowerCase(listeningHost);
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String name = lowerCase(exchange.getHostName());
        if (!NAMES.contains(name) && !listeningHost.equals(name)) {
            throw ProblemException.of(ProblemCode.MISDIRECTED_REQUEST, ProblemCode.MISDIRECTED_REQUEST.advice());
        }
        next.handleRequest(exchange);
    }

    /** Host names have no case. */
    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

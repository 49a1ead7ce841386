package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.Route;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.PathTemplateMatch;
import io.undertow.util.PathTemplateMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the route of a request, and says which methods an address does take. Undertow's own router cannot say that: it
 * knows for a wrong method only that there is another one.
 */
public final class Router implements HttpHandler {

    private final PathTemplateMatcher<Map<HttpString, HttpHandler>> templates = new PathTemplateMatcher<>();

    /** @param entry what is called for a route: its handler, and what stands before it */
    public Router(List<Route> routes, Function<Route, HttpHandler> entry) {
        Map<String, Map<HttpString, HttpHandler>> byTemplate = new LinkedHashMap<>();
        for (Route route : routes) {
            HttpHandler earlier = byTemplate
                    .computeIfAbsent(route.template(), template -> new LinkedHashMap<>())
                    .put(route.method(), entry.apply(route));
            if (earlier != null) {
                throw new IllegalArgumentException(route.method() + " " + route.template() + " was added twice");
            }
        }
        byTemplate.forEach(templates::add);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        PathTemplateMatcher.PathMatchResult<Map<HttpString, HttpHandler>> match =
                templates.match(exchange.getRelativePath());
        if (match == null) {
            throw ProblemException.of(ProblemCode.NOT_FOUND, ProblemCode.NOT_FOUND.advice());
        }
        exchange.putAttachment(
                PathTemplateMatch.ATTACHMENT_KEY,
                new PathTemplateMatch(match.getMatchedTemplate(), match.getParameters()));
        HttpHandler handler = match.getValue().get(exchange.getRequestMethod());
        if (handler == null) {
            exchange.getResponseHeaders().put(Headers.ALLOW, allowed(match.getValue()));
            throw ProblemException.of(ProblemCode.METHOD_NOT_ALLOWED, ProblemCode.METHOD_NOT_ALLOWED.advice());
        }
        handler.handleRequest(exchange);
    }

    private static String allowed(Map<HttpString, HttpHandler> methods) {
        return methods.keySet().stream().map(HttpString::toString).sorted().collect(Collectors.joining(", "));
    }
}

package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpHandler;
import io.undertow.server.RoutingHandler;
import io.undertow.util.Methods;

/** Routes that only give something, each by GET and by HEAD. */
public final class GetRoutes {

    private final RoutingHandler routes = new RoutingHandler(false);

    /** Adds a route; names in braces are parameters of the path. */
    public GetRoutes add(String template, HttpHandler handler) {
        routes.add(Methods.GET, template, handler);
        // Undertow leaves the body of an answer to HEAD out by itself.
        routes.add(Methods.HEAD, template, handler);
        return this;
    }

    public RoutingHandler toHandler() {
        return routes;
    }
}

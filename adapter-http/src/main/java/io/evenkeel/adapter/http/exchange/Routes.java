package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpHandler;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.ArrayList;
import java.util.List;

/** A set of routes, in the order in which they were added. Not safe for several threads. */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();

    /** Adds a route that only gives something, by GET and by HEAD. */
    public Routes get(String template, HttpHandler handler) {
        routes.add(new Route(Methods.GET, template, null, handler));
        // Undertow leaves the body of an answer to HEAD out by itself.
        routes.add(new Route(Methods.HEAD, template, null, handler));
        return this;
    }

    /** Adds a route that changes something and takes a body. */
    public Routes post(String template, BodyForm body, HttpHandler handler) {
        return add(Methods.POST, template, body, handler);
    }

    public Routes add(HttpString method, String template, BodyForm body, HttpHandler handler) {
        routes.add(new Route(method, template, body, handler));
        return this;
    }

    public Routes addAll(Routes others) {
        routes.addAll(others.routes);
        return this;
    }

    public List<Route> toList() {
        return List.copyOf(routes);
    }
}

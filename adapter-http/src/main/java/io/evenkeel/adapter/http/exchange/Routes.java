package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpHandler;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.ArrayList;
import java.util.List;

/** A set of routes, in the order in which they were added. Not safe for several threads. */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();
    private final RouteClass reads;
    private final RouteClass writes;

    /** Routes over the store: those that change something are writes, the others reads. */
    public Routes() {
        this(RouteClass.READS, RouteClass.WRITES);
    }

    /** Routes that are all of one class. */
    public Routes(RouteClass kind) {
        this(kind, kind);
    }

    private Routes(RouteClass reads, RouteClass writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** Adds a route that only gives something, by GET and by HEAD. */
    public Routes get(String template, Access access, HttpHandler handler) {
        routes.add(new Route(reads, access, Methods.GET, template, null, handler));
        // Undertow leaves the body of an answer to HEAD out by itself.
        routes.add(new Route(reads, access, Methods.HEAD, template, null, handler));
        return this;
    }

    /** Adds a route that changes something and takes a body. */
    public Routes post(String template, Access access, BodyForm body, HttpHandler handler) {
        return add(Methods.POST, template, access, body, handler);
    }

    /** Adds a route that replaces something and takes a body. */
    public Routes put(String template, Access access, BodyForm body, HttpHandler handler) {
        return add(Methods.PUT, template, access, body, handler);
    }

    /** Adds a route that takes something away, without a body. */
    public Routes delete(String template, Access access, HttpHandler handler) {
        routes.add(new Route(writes, access, Methods.DELETE, template, null, handler));
        return this;
    }

    public Routes add(HttpString method, String template, Access access, BodyForm body, HttpHandler handler) {
        routes.add(new Route(writes, access, method, template, body, handler));
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

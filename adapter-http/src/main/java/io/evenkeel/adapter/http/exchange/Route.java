package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpHandler;
import io.undertow.util.HttpString;
import org.jspecify.annotations.Nullable;

/**
 * One route of the edge.
 *
 * @param kind the share of the server it draws on
 * @param access who may use it; there is no route without such a rule
 * @param method the method it takes
 * @param template its path; names in braces are parameters
 * @param body the body it takes; null for none
 * @param handler what answers, on a worker thread and with the whole body at hand
 */
public record Route(
        RouteClass kind,
        Access access,
        HttpString method,
        String template,
        @Nullable BodyForm body,
        HttpHandler handler) {}

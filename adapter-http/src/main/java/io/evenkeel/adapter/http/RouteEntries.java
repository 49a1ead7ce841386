package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Route;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.limit.RateLimits;
import io.evenkeel.adapter.http.problem.ProblemHandler;
import io.evenkeel.adapter.http.routing.Admission;
import io.evenkeel.adapter.http.routing.BodyReader;
import io.evenkeel.adapter.http.routing.Followed;
import io.evenkeel.adapter.http.routing.UploadRoom;
import io.evenkeel.adapter.http.signin.AccessGate;
import io.evenkeel.application.port.out.Tracing;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.server.HttpHandler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a route. Its handler runs on a worker of its class, and its problems become answers there. Who may not use
 * the route learns that before a byte of the body is taken.
 *
 * @param admission shares the workers out
 * @param gate asks who somebody is; null when nobody has to sign in
 * @param limits counts requests; null when nobody is limited
 * @param times how long bodies may take
 * @param uploads where files wait
 * @param tracing follows what workers do
 * @param clock for the time of an answer to a file
 */
record RouteEntries(
        Admission admission,
        @Nullable AccessGate gate,
        @Nullable RateLimits limits,
        HttpTimes times,
        UploadRoom uploads,
        Tracing tracing,
        MonotonicClock clock) {

    private static final String LIMITED = "/api/";

    HttpHandler of(Route route) {
        BodyForm body = route.body();
        if (body == null) {
            return gate == null || route.access() == Access.EVERYONE
                    ? counted(route, onWorker(route.kind(), route.handler()))
                    : onWorker(route.kind(), allowed(route, route.handler()));
        }
        HttpHandler reader = reader(body, onWorker(route.kind(), route.handler()));
        // The check may look into the store, so it has a worker of its own, and gives it back before the body comes.
        return gate == null || route.access() == Access.EVERYONE
                ? counted(route, reader)
                : onWorker(RouteClass.ACCESS, allowed(route, reader));
    }

    private HttpHandler reader(BodyForm body, HttpHandler next) {
        return body.isUpload()
                ? BodyReader.onDisk(
                        body,
                        times.uploadWithin(),
                        uploads,
                        cancellation -> Deadline.after(times.request(), clock, cancellation),
                        next)
                : BodyReader.inMemory(body, times.bodyWithin(), next);
    }

    private HttpHandler onWorker(RouteClass kind, HttpHandler handler) {
        return admission.before(kind, new Followed(tracing, new ProblemHandler(handler)));
    }

    /** Asks who it is first, and counts the request of that user then. */
    private HttpHandler allowed(Route route, HttpHandler handler) {
        if (gate == null) {
            return handler;
        }
        HttpHandler gated = gate.before(route.access(), counted(route, handler));
        return isLimited(route) ? Objects.requireNonNull(limits).around(gated) : gated;
    }

    /** Pages and their files, health and metrics are free. */
    private HttpHandler counted(Route route, HttpHandler handler) {
        return isLimited(route) ? Objects.requireNonNull(limits).before(handler) : handler;
    }

    private boolean isLimited(Route route) {
        return limits != null && route.template().startsWith(LIMITED);
    }
}

package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.dashboard.DashboardHandler;
import io.evenkeel.adapter.http.health.HealthRoutes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.adapter.http.problem.ProblemHandler;
import io.evenkeel.adapter.http.problem.ProblemRoutes;
import io.evenkeel.adapter.http.statistics.StatisticsRoutes;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** The server. It listens as soon as it exists, and until it is closed. */
public final class HttpServer implements AutoCloseable {

    // Undertow's own limits are none or far too wide; each is set on purpose.
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final long MAX_BODY_BYTES = 1024 * 1024;
    private static final int HEADERS_WITHIN_MILLIS = (int) TimeUnit.SECONDS.toMillis(10);
    private static final int NEXT_REQUEST_WITHIN_MILLIS = (int) TimeUnit.SECONDS.toMillis(60);
    private static final int IO_THREADS = 2;
    private static final int WORKER_THREADS = 16;

    private final Undertow undertow;

    private HttpServer(Undertow undertow) {
        this.undertow = undertow;
    }

    /** @throws RuntimeException when the port cannot be bound; its cause is the {@link java.net.BindException} */
    public static HttpServer start(
            HttpSettings settings, HttpUseCases useCases, Telemetry telemetry, MonotonicClock clock) {
        Undertow undertow = Undertow.builder()
                .addHttpListener(settings.port(), settings.host())
                .setIoThreads(IO_THREADS)
                .setWorkerThreads(WORKER_THREADS)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, MAX_BODY_BYTES)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, HEADERS_WITHIN_MILLIS)
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, NEXT_REQUEST_WITHIN_MILLIS)
                .setHandler(handler(settings.host(), useCases, telemetry, clock))
                .build();
        undertow.start();
        return new HttpServer(undertow);
    }

    /** The port it really listens on. */
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        undertow.stop();
    }

    private static HttpHandler handler(
            String listeningHost, HttpUseCases useCases, Telemetry telemetry, MonotonicClock clock) {
        RoutingHandler routes = new RoutingHandler(false)
                .addAll(new StatisticsRoutes(useCases.statistics(), useCases.period(), telemetry)
                        .routes()
                        .toHandler())
                .addAll(new HealthRoutes(useCases.readiness(), useCases.metrics())
                        .routes()
                        .toHandler())
                .addAll(ProblemRoutes.routes().toHandler())
                .addAll(new DashboardHandler().routes().toHandler())
                .setFallbackHandler(HttpServer::notFound)
                .setInvalidMethodHandler(HttpServer::methodNotAllowed);
        return new RequestScope(
                new ProblemHandler(new LoopbackHosts(listeningHost, new BlockingHandler(new ProblemHandler(routes)))),
                telemetry,
                clock);
    }

    private static void notFound(HttpServerExchange exchange) {
        throw ProblemException.of(ProblemCode.NOT_FOUND, ProblemCode.NOT_FOUND.advice());
    }

    private static void methodNotAllowed(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
        throw ProblemException.of(ProblemCode.METHOD_NOT_ALLOWED, ProblemCode.METHOD_NOT_ALLOWED.advice());
    }
}

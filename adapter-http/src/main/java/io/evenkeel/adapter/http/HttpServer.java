package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.dashboard.DashboardHandler;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Route;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.health.HealthRoutes;
import io.evenkeel.adapter.http.problem.ProblemHandler;
import io.evenkeel.adapter.http.problem.ProblemRoutes;
import io.evenkeel.adapter.http.roster.RosterRoutes;
import io.evenkeel.adapter.http.routing.Admission;
import io.evenkeel.adapter.http.routing.BodyReader;
import io.evenkeel.adapter.http.routing.Draining;
import io.evenkeel.adapter.http.routing.RequestDeadline;
import io.evenkeel.adapter.http.routing.RequestLimits;
import io.evenkeel.adapter.http.routing.Router;
import io.evenkeel.adapter.http.schedule.ScheduleRoutes;
import io.evenkeel.adapter.http.session.SessionRoutes;
import io.evenkeel.adapter.http.statistics.StatisticsRoutes;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.Options;

/** The server. It listens as soon as it exists, and until it is closed. */
public final class HttpServer implements AutoCloseable {

    // Undertow's own limits are none or far too wide; each is set on purpose.
    // The parser answers what is over its limits without a word, so RequestLimits has narrower ones and says why.
    private static final int MAX_HEADER_BYTES = 64 * 1024;
    private static final int MAX_HEADERS = 1_000;
    private static final int MAX_PARAMETERS = 5_000;
    private static final long MAX_BODY_BYTES = 1024 * 1024;
    private static final int HEADERS_WITHIN_MILLIS = (int) TimeUnit.SECONDS.toMillis(10);
    private static final int NEXT_REQUEST_WITHIN_MILLIS = (int) TimeUnit.SECONDS.toMillis(60);
    private static final int IO_THREADS = 2;

    private final Undertow undertow;
    private final Draining draining;

    private HttpServer(Undertow undertow, Draining draining) {
        this.undertow = undertow;
        this.draining = draining;
    }

    /** @throws RuntimeException when the port cannot be bound; its cause is the {@link java.net.BindException} */
    public static HttpServer start(
            HttpSettings settings, HttpUseCases useCases, Telemetry telemetry, MonotonicClock clock) {
        return start(settings, HttpTimes.DEFAULT, routes(useCases, telemetry), telemetry, clock);
    }

    static HttpServer start(
            HttpSettings settings, HttpTimes times, Routes routes, Telemetry telemetry, MonotonicClock clock) {
        Admission admission = new Admission(HttpServer::atATime);
        Draining draining = new Draining(new LoopbackHosts(
                settings.host(), new Router(routes.toList(), route -> entry(route, admission, times.bodyWithin()))));
        Undertow undertow = Undertow.builder()
                .addHttpListener(settings.port(), settings.host())
                .setIoThreads(IO_THREADS)
                .setWorkerThreads(admission.workers())
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
                .setServerOption(UndertowOptions.MAX_HEADERS, MAX_HEADERS)
                .setServerOption(UndertowOptions.MAX_PARAMETERS, MAX_PARAMETERS)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, MAX_BODY_BYTES)
                .setSocketOption(Options.WRITE_TIMEOUT, (int) times.writeStall().toMillis())
                .setServerOption(
                        UndertowOptions.IDLE_TIMEOUT, (int) times.idle().toMillis())
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, HEADERS_WITHIN_MILLIS)
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, NEXT_REQUEST_WITHIN_MILLIS)
                .setHandler(new RequestScope(
                        new ProblemHandler(new RequestLimits(new RequestDeadline(draining))), telemetry, clock))
                .build();
        undertow.start();
        return new HttpServer(undertow, draining);
    }

    /** The port it really listens on. */
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** Refuses every new request with a problem that says so. Those that are under way go on. */
    public void drain() {
        draining.begin();
    }

    @Override
    public void close() {
        drain();
        undertow.stop();
    }

    static Routes routes(HttpUseCases useCases, Telemetry telemetry) {
        return new Routes()
                .addAll(new StatisticsRoutes(useCases.statistics(), useCases.period(), telemetry).routes())
                .addAll(new ScheduleRoutes(useCases.schedule()).routes())
                .addAll(new SessionRoutes(useCases.sessions()).routes())
                .addAll(new RosterRoutes(useCases.roster()).routes())
                .addAll(new HealthRoutes(useCases.readiness(), useCases.metrics()).routes())
                .addAll(ProblemRoutes.routes())
                .addAll(new DashboardHandler().routes());
    }

    /** Few reports, because each can keep a core busy; of the rest as many as browsers ask for together. */
    private static int atATime(RouteClass kind) {
        return switch (kind) {
            case STATISTICS -> 16;
            case WRITES -> 8;
            case SIGN_IN -> 4;
            case OTHER -> 20;
        };
    }

    /** What stands before a route: its handler runs on a worker, and its problems become answers there. */
    private static HttpHandler entry(Route route, Admission admission, Duration bodyWithin) {
        HttpHandler onWorker = admission.before(route.kind(), new ProblemHandler(route.handler()));
        BodyForm body = route.body();
        return body == null ? onWorker : new BodyReader(body, bodyWithin, onWorker);
    }
}

package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.dashboard.DashboardHandler;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.health.HealthRoutes;
import io.evenkeel.adapter.http.importing.ImportRoutes;
import io.evenkeel.adapter.http.limit.RateLimits;
import io.evenkeel.adapter.http.openapi.ApiRoutes;
import io.evenkeel.adapter.http.problem.ProblemHandler;
import io.evenkeel.adapter.http.problem.ProblemRoutes;
import io.evenkeel.adapter.http.roster.RosterRoutes;
import io.evenkeel.adapter.http.routing.Admission;
import io.evenkeel.adapter.http.routing.Draining;
import io.evenkeel.adapter.http.routing.RequestDeadline;
import io.evenkeel.adapter.http.routing.RequestLimits;
import io.evenkeel.adapter.http.routing.Router;
import io.evenkeel.adapter.http.routing.UploadRoom;
import io.evenkeel.adapter.http.schedule.ScheduleRoutes;
import io.evenkeel.adapter.http.session.SessionRoutes;
import io.evenkeel.adapter.http.signin.AccessGate;
import io.evenkeel.adapter.http.signin.SignInRoutes;
import io.evenkeel.adapter.http.signin.SignInUseCases;
import io.evenkeel.adapter.http.statistics.StatisticsRoutes;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xnio.Options;

/** The server. It listens as soon as it exists, and until it is closed. */
public final class HttpServer implements AutoCloseable {

    // Undertow's own limits are none or far too wide; each is set on purpose.
    // The parser answers what is over its limits without a word, so RequestLimits has narrower ones and says why.
    private static final int MAX_HEADER_BYTES = 64 * 1024;
    private static final int MAX_HEADERS = 1_000;
    private static final int MAX_PARAMETERS = 5_000;
    private static final long MAX_BODY_BYTES = 1024 * 1024;
    private static final int NEXT_REQUEST_WITHIN_MILLIS = (int) TimeUnit.SECONDS.toMillis(60);
    private static final int IO_THREADS = 2;
    /** At a time; each takes up to 50 MB of disk. */
    static final int UPLOADS = 4;

    private final Undertow undertow;
    private final Draining draining;

    private HttpServer(Undertow undertow, Draining draining) {
        this.undertow = undertow;
        this.draining = draining;
    }

    /** @throws RuntimeException when the port cannot be bound; its cause is the {@link java.net.BindException} */
    public static HttpServer start(
            HttpSettings settings, HttpUseCases useCases, Telemetry telemetry, MonotonicClock clock) {
        UploadRoom uploads = new UploadRoom(Path.of(System.getProperty("java.io.tmpdir")), UPLOADS);
        return start(
                settings,
                uploads,
                routes(settings, useCases, telemetry),
                gate(useCases),
                limits(useCases),
                telemetry,
                clock);
    }

    static HttpServer start(
            HttpSettings settings,
            UploadRoom uploads,
            Routes routes,
            @Nullable AccessGate gate,
            @Nullable RateLimits limits,
            Telemetry telemetry,
            MonotonicClock clock) {
        HttpTimes times = settings.times();
        Admission admission = new Admission(HttpServer::atATime);
        RouteEntries entries = new RouteEntries(admission, gate, limits, times, uploads, clock);
        Router router = new Router(routes.toList(), entries::of);
        // Without sign-in, a page of another site whose name leads here must not get in either.
        Draining draining = new Draining(settings.hasSignIn() ? router : new LoopbackHosts(settings.host(), router));
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
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, (int)
                        times.headersWithin().toMillis())
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, NEXT_REQUEST_WITHIN_MILLIS)
                .setHandler(new RequestScope(
                        new ProblemHandler(new RequestLimits(new RequestDeadline(draining))),
                        settings,
                        telemetry,
                        clock))
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

    /**
     * The limits that are no setting, each with the one around it.
     *
     * @return pairs of which the inner one must be smaller
     */
    public static List<HttpLimit> limits() {
        return Stream.of(
                        Stream.of(
                                new HttpLimit(
                                        "bytes of header fields",
                                        RequestLimits.MAX_HEADER_BYTES,
                                        "those that the parser takes",
                                        MAX_HEADER_BYTES),
                                new HttpLimit(
                                        "header fields",
                                        RequestLimits.MAX_HEADERS,
                                        "those that the parser takes",
                                        MAX_HEADERS),
                                new HttpLimit(
                                        "parameters of a query",
                                        RequestLimits.MAX_PARAMETERS,
                                        "those that the parser takes",
                                        MAX_PARAMETERS)),
                        bodyLimits().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(body -> new HttpLimit(
                                        "bytes of a body of " + body.getKey(),
                                        body.getValue(),
                                        "those that the server takes",
                                        MAX_BODY_BYTES)))
                .flatMap(Function.identity())
                .toList();
    }

    /** How long the bodies of the routes may be. */
    static Map<String, Integer> bodyLimits() {
        return Map.of(
                "/api/v1/auth", SignInRoutes.MAX_BODY_BYTES,
                "/api/v1/schedule", ScheduleRoutes.MAX_BODY_BYTES,
                "/api/v1/sessions", SessionRoutes.MAX_BODY_BYTES,
                "/api/v1/trainers, activities and rooms", RosterRoutes.MAX_BODY_BYTES);
    }

    static @Nullable AccessGate gate(HttpUseCases useCases) {
        SignInUseCases signIn = useCases.signIn();
        return signIn == null ? null : new AccessGate(signIn.access());
    }

    static @Nullable RateLimits limits(HttpUseCases useCases) {
        RequestQuotas quotas = useCases.quotas();
        return quotas == null ? null : new RateLimits(quotas.requests(), quotas.telemetry());
    }

    static Routes routes(HttpSettings settings, HttpUseCases useCases, Telemetry telemetry) {
        SignInUseCases signIn = useCases.signIn();
        return new Routes()
                .addAll(signIn == null ? new Routes() : new SignInRoutes(signIn, settings.publicUrl()).routes())
                .addAll(new StatisticsRoutes(
                                useCases.statistics(), useCases.period(), statisticsQuota(useCases), telemetry)
                        .routes())
                .addAll(new ScheduleRoutes(useCases.schedule()).routes())
                .addAll(new SessionRoutes(useCases.sessions()).routes())
                .addAll(new ImportRoutes(useCases.importing(), useCases.files()).routes())
                .addAll(new RosterRoutes(useCases.roster()).routes())
                .addAll(new HealthRoutes(useCases.readiness(), useCases.metrics()).routes())
                .addAll(ProblemRoutes.routes())
                .addAll(new ApiRoutes().routes())
                .addAll(new DashboardHandler().routes());
    }

    private static @Nullable RateLimiter statisticsQuota(HttpUseCases useCases) {
        RequestQuotas quotas = useCases.quotas();
        return quotas == null ? null : quotas.statistics();
    }

    /** Few reports, because each can keep a core busy; of the rest as many as browsers ask for together. */
    private static int atATime(RouteClass kind) {
        return switch (kind) {
            case STATISTICS -> 16;
            case WRITES -> 8;
            case IMPORTS -> 2;
            case SIGN_IN -> 4;
            case ACCESS -> 8;
            case OTHER -> 20;
        };
    }
}

package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.calendar.CalendarRoutes;
import io.evenkeel.adapter.http.dashboard.DashboardHandler;
import io.evenkeel.adapter.http.exchange.Clients;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.health.HealthRoutes;
import io.evenkeel.adapter.http.health.StatusRoutes;
import io.evenkeel.adapter.http.importing.ImportRoutes;
import io.evenkeel.adapter.http.incident.IncidentRoutes;
import io.evenkeel.adapter.http.limit.RateLimits;
import io.evenkeel.adapter.http.live.LiveHub;
import io.evenkeel.adapter.http.live.LiveLimits;
import io.evenkeel.adapter.http.live.LiveRoutes;
import io.evenkeel.adapter.http.openapi.ApiRoutes;
import io.evenkeel.adapter.http.problem.ProblemHandler;
import io.evenkeel.adapter.http.problem.ProblemRoutes;
import io.evenkeel.adapter.http.roster.RosterRoutes;
import io.evenkeel.adapter.http.routing.Admission;
import io.evenkeel.adapter.http.routing.Leaving;
import io.evenkeel.adapter.http.routing.Lifecycle;
import io.evenkeel.adapter.http.routing.Processors;
import io.evenkeel.adapter.http.routing.RequestDeadline;
import io.evenkeel.adapter.http.routing.RequestLimits;
import io.evenkeel.adapter.http.routing.Router;
import io.evenkeel.adapter.http.routing.Share;
import io.evenkeel.adapter.http.routing.UploadRoom;
import io.evenkeel.adapter.http.schedule.ScheduleRoutes;
import io.evenkeel.adapter.http.series.SeriesRoutes;
import io.evenkeel.adapter.http.session.SessionRoutes;
import io.evenkeel.adapter.http.signin.AccessGate;
import io.evenkeel.adapter.http.signin.SameOrigin;
import io.evenkeel.adapter.http.signin.SignInRoutes;
import io.evenkeel.adapter.http.signin.SignInUseCases;
import io.evenkeel.adapter.http.statistics.StatisticsRoutes;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.port.out.Tracing;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.server.HttpHandler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The server. It listens as soon as it exists, and until it is closed. */
public final class HttpServer implements AutoCloseable {

    /** So long nobody asks anything before the server believes that nobody will: a new connection needs some time to ask. */
    private static final Duration QUIET = Duration.ofMillis(200);

    /** On connections that are there: who goes on asking for longer must not hold up the end. */
    private static final Duration ANSWERS_ON = Duration.ofSeconds(5);

    private static final int IO_THREADS = 2;
    private static final int ADMIN_IO_THREADS = 1;
    private static final int ADMIN_WORKERS = 4;
    /** At a time; each takes up to 50 MB of disk. */
    static final int UPLOADS = 4;

    private final Listener listener;
    private final @Nullable Listener admin;
    private final Lifecycle lifecycle;
    private final LiveHub live;

    private HttpServer(Listener listener, @Nullable Listener admin, Lifecycle lifecycle, LiveHub live) {
        this.listener = listener;
        this.admin = admin;
        this.lifecycle = lifecycle;
        this.live = live;
    }

    /** @throws java.io.UncheckedIOException when the port cannot be bound; its cause is the {@link java.net.BindException} */
    public static HttpServer start(
            HttpSettings settings, HttpUseCases useCases, Telemetry telemetry, Tracing tracing, MonotonicClock clock) {
        ServerParts parts = new ServerParts(
                settings,
                new UploadRoom(Path.of(System.getProperty("java.io.tmpdir")), UPLOADS),
                gate(useCases),
                limits(useCases),
                new AnswerWatch(telemetry, tracing, useCases.incidents().record()),
                new Lifecycle(),
                liveHub(useCases, LiveLimits.DEFAULT, clock, telemetry),
                Processors.ofThisMachine(),
                clock);
        Routes health = health(useCases, parts.lifecycle());
        return start(parts, routes(settings, useCases, telemetry, parts.live()), health);
    }

    /** @param health is shown where the settings say */
    static HttpServer start(ServerParts parts, Routes routes, Routes health) {
        HttpSettings settings = parts.settings();
        AdminAddress admin = settings.admin();
        if (admin == null) {
            return new HttpServer(open(parts, routes.addAll(health)), null, parts.lifecycle(), parts.live());
        }
        Listener adminListener = openAdmin(parts, admin, health);
        try {
            return new HttpServer(open(parts, routes), adminListener, parts.lifecycle(), parts.live());
        } catch (RuntimeException failed) {
            adminListener.close();
            throw failed;
        }
    }

    private static Listener open(ServerParts parts, Routes routes) {
        HttpSettings settings = parts.settings();
        Admission admission = new Admission(Shares::of, parts.processors(), parts.clock());
        RouteEntries entries = new RouteEntries(
                admission,
                parts.gate(),
                parts.limits(),
                settings.times(),
                parts.uploads(),
                parts.watch().tracing(),
                parts.clock());
        Router router = new Router(routes.toList(), entries::of);
        // Without sign-in, a page of another site whose name leads here must not get in either.
        HttpHandler named = settings.hasSignIn() ? router : new LoopbackHosts(settings.host(), router);
        return Listener.open(
                settings.host(),
                settings.port(),
                IO_THREADS,
                admission.workers(),
                settings.times(),
                scope(
                        parts,
                        new RequestLimits(
                                LiveRoutes.PATH, new RequestDeadline(new Leaving(parts.lifecycle(), named)))));
    }

    /** What it shows it shows to the end, and however busy the other one is. */
    private static Listener openAdmin(ServerParts parts, AdminAddress admin, Routes health) {
        HttpTimes times = parts.settings().times();
        Admission admission = new Admission(
                kind -> Share.fixed(kind == RouteClass.HEALTH ? ADMIN_WORKERS : 0), parts.processors(), parts.clock());
        RouteEntries entries = new RouteEntries(
                admission, null, null, times, parts.uploads(), parts.watch().tracing(), parts.clock());
        Router router = new Router(health.toList(), entries::of);
        return Listener.open(
                admin.host(),
                admin.port(),
                ADMIN_IO_THREADS,
                ADMIN_WORKERS,
                times,
                scope(parts, new RequestLimits("", router)));
    }

    private static HttpHandler scope(ServerParts parts, HttpHandler next) {
        return new RequestScope(new ProblemHandler(next), parts.settings(), parts.watch(), parts.clock());
    }

    /** The port it really listens on. */
    public int port() {
        return listener.port();
    }

    /** How many requests are being answered. */
    public int underWay() {
        return lifecycle.underWay();
    }

    /** The port where health and metrics are shown. */
    public int adminPort() {
        return admin == null ? listener.port() : admin.port();
    }

    /**
     * Ends in order: for some time it still answers, but says that it is not ready and sends connections away; then it takes no more
     * connections, and goes on answering those that are there until nobody asks any more; at last it waits for what is under way.
     *
     * @param lameDuck how long it still answers
     * @param deadline for all of it
     * @return whether everything that was under way has had its answer
     */
    public boolean stop(Duration lameDuck, Deadline deadline) throws InterruptedException {
        lifecycle.leave();
        live.leave();
        lifecycle.linger(lameDuck, deadline);
        // The order matters: a server that refused requests while it still took connections would fail whoever came in
        // between.
        listener.stopListening();
        lifecycle.awaitQuiet(QUIET, deadline.atMost(ANSWERS_ON));
        lifecycle.refuse();
        boolean isIdle = lifecycle.awaitIdle(deadline);
        close();
        return isIdle;
    }

    @Override
    public void close() {
        lifecycle.refuse();
        listener.close();
        if (admin != null) {
            admin.close();
        }
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
                                        Listener.MAX_HEADER_BYTES),
                                new HttpLimit(
                                        "header fields",
                                        RequestLimits.MAX_HEADERS,
                                        "those that the parser takes",
                                        Listener.MAX_HEADERS),
                                new HttpLimit(
                                        "parameters of a query",
                                        RequestLimits.MAX_PARAMETERS,
                                        "those that the parser takes",
                                        Listener.MAX_PARAMETERS)),
                        bodyLimits().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(body -> new HttpLimit(
                                        "bytes of a body of " + body.getKey(),
                                        body.getValue(),
                                        "those that the server takes",
                                        Listener.MAX_BODY_BYTES)))
                .flatMap(Function.identity())
                .toList();
    }

    /** Tells clients when the data changes; somebody has to {@link LiveHub#tick} it. */
    public LiveHub live() {
        return live;
    }

    /** How long the bodies of the routes may be. */
    static Map<String, Integer> bodyLimits() {
        return Map.of(
                "/api/v1/auth", SignInRoutes.MAX_BODY_BYTES,
                "/api/v1/calendar-feeds", CalendarRoutes.MAX_BODY_BYTES,
                "/api/v1/client-errors", IncidentRoutes.MAX_BODY_BYTES,
                "/api/v1/schedule", ScheduleRoutes.MAX_BODY_BYTES,
                "/api/v1/series", SeriesRoutes.MAX_BODY_BYTES,
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

    static Routes routes(HttpSettings settings, HttpUseCases useCases, Telemetry telemetry, LiveHub live) {
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
                .addAll(new LiveRoutes(live, new SameOrigin(settings.publicUrl())::require, Clients::address).routes())
                .addAll(new CalendarRoutes(useCases.calendars()).routes())
                .addAll(new IncidentRoutes(useCases.incidents()).routes())
                .addAll(new SeriesRoutes(useCases.series()).routes())
                .addAll(new StatusRoutes(useCases.status()).routes())
                .addAll(ProblemRoutes.routes())
                .addAll(new ApiRoutes().routes())
                .addAll(new DashboardHandler().routes());
    }

    static LiveHub liveHub(HttpUseCases useCases, LiveLimits limits, MonotonicClock clock, Telemetry telemetry) {
        SignInUseCases signIn = useCases.signIn();
        return new LiveHub(signIn == null ? null : signIn.access(), limits, clock, telemetry::liveConnectionEnded);
    }

    static Routes health(HttpUseCases useCases, Lifecycle lifecycle) {
        return new HealthRoutes(useCases.readiness(), useCases.metrics(), () -> !lifecycle.isRunning()).routes();
    }

    private static @Nullable RateLimiter statisticsQuota(HttpUseCases useCases) {
        RequestQuotas quotas = useCases.quotas();
        return quotas == null ? null : quotas.statistics();
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.files.CsvSessionSource;
import io.evenkeel.adapter.files.IcsSessionSink;
import io.evenkeel.adapter.files.IcsSessionSource;
import io.evenkeel.adapter.files.MappingException;
import io.evenkeel.adapter.files.MappingFile;
import io.evenkeel.adapter.files.NdjsonSessionSource;
import io.evenkeel.adapter.http.calendar.CalendarSinks.OpenCalendar;
import io.evenkeel.adapter.http.calendar.CalendarUseCases;
import io.evenkeel.adapter.http.dashboard.DashboardHandler;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Network;
import io.evenkeel.adapter.http.exchange.Route;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.importing.SessionFiles;
import io.evenkeel.adapter.http.importing.UnusableMappingException;
import io.evenkeel.adapter.http.incident.IncidentUseCases;
import io.evenkeel.adapter.http.live.LiveHub;
import io.evenkeel.adapter.http.live.LiveLimits;
import io.evenkeel.adapter.http.roster.RosterUseCases;
import io.evenkeel.adapter.http.routing.Lifecycle;
import io.evenkeel.adapter.http.routing.Processors;
import io.evenkeel.adapter.http.routing.UploadRoom;
import io.evenkeel.adapter.http.schedule.ScheduleUseCases;
import io.evenkeel.adapter.http.series.SeriesUseCases;
import io.evenkeel.adapter.http.session.SessionUseCases;
import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.booking.SeriesBookingService;
import io.evenkeel.application.calendar.CalendarReadingService;
import io.evenkeel.application.calendar.CalendarService;
import io.evenkeel.application.exporting.ExportService;
import io.evenkeel.application.health.ReadinessService;
import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.incident.IncidentService;
import io.evenkeel.application.port.in.health.BreakerChange;
import io.evenkeel.application.port.in.health.CacheFigures;
import io.evenkeel.application.port.in.health.ConfigurationWarning;
import io.evenkeel.application.port.in.health.MemoryFigures;
import io.evenkeel.application.port.in.health.ProcessFigures;
import io.evenkeel.application.port.in.health.Readiness;
import io.evenkeel.application.port.in.health.RequestFigures;
import io.evenkeel.application.port.in.health.ServiceFigures;
import io.evenkeel.application.port.in.health.ServiceStatus;
import io.evenkeel.application.port.in.health.StoreFigures;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertChannel;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.port.out.UndeliveredAlert;
import io.evenkeel.application.roster.RosterEditService;
import io.evenkeel.application.schedule.ConflictsService;
import io.evenkeel.application.schedule.ExpansionService;
import io.evenkeel.application.schedule.FreeSlotsService;
import io.evenkeel.application.schedule.PlanService;
import io.evenkeel.application.series.SeriesEditService;
import io.evenkeel.application.session.SessionService;
import io.evenkeel.application.statistics.DataPeriodService;
import io.evenkeel.application.statistics.StatisticsChargeService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySessionStore;
import io.evenkeel.tck.memory.InMemoryRateLimiter;
import io.evenkeel.tck.memory.InMemoryStores;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real server on a free port, over stores in memory that fail on demand. */
final class RunningServer implements BeforeEachCallback, AfterEachCallback {

    /** Whatever else the build has the processors do: a test that holds requests up sees as many run as are admitted. */
    private static final Processors IDLE = new Processors() {
        @Override
        public int number() {
            return 1;
        }

        @Override
        public double load() {
            return 0;
        }

        @Override
        public long nanosOf(long thread) {
            return 0;
        }
    };

    private static final Set<String> FILES = Set.of("/theme.js", "/favicon.svg");
    private static final ApiDescription DESCRIPTION = ApiDescription.packed();

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    final Faults faults = new Faults();
    final List<String> answered = new CopyOnWriteArrayList<>();

    /** What works less well than it should. */
    final List<String> impairments = new CopyOnWriteArrayList<>();

    /** What follows requests. */
    final RecordedTracing traces = new RecordedTracing();

    /** Alerts that nobody got. */
    final List<UndeliveredAlert> undelivered = new CopyOnWriteArrayList<>();

    private final HttpClient client = HttpClient.newHttpClient();
    private final InMemoryStores stores = new InMemoryStores();
    private final RosterStore roster = stores.roster();
    private final FaultySessionStore sessions = new FaultySessionStore(stores.sessions(), faults);
    private final ComputeStatisticsUseCase service = new StatisticsService(
            sessions, roster, ZoneOffset.UTC, StatisticsRules.DEFAULT, Budget.UNLIMITED, InstantSource.fixed(NOW));

    /** What the routes call; a test may put something broken here. */
    ComputeStatisticsUseCase statistics = service;

    /** The same for questions about the schedule. */
    ScheduleUseCases schedule = schedule(sessions, roster);

    private final AtomicInteger ids = new AtomicInteger();

    /** The same for sessions. */
    SessionUseCases sessionUseCases =
            sessionUseCases(sessions, stores.bookings(), roster, () -> "s" + ids.incrementAndGet());

    private @Nullable Doorman doorman;
    /** The same for the roster. */
    RosterUseCases rosterUseCases = rosterUseCases(roster, stores.rosterEdits(), () -> "r" + ids.incrementAndGet());

    /** What the limiters take for the time. */
    final AtomicLong quotaNanos = new AtomicLong();

    /** Why clients of the live channel are gone. */
    final List<String> liveEnded = new CopyOnWriteArrayList<>();

    private @Nullable RequestQuotas quotas;
    private List<Network> proxies = List.of();

    private final Routes more;
    private List<Route> routes = List.of();
    private HttpTimes times = HttpTimes.DEFAULT;
    private boolean showsDebug;
    private @Nullable AdminAddress admin;
    private Lifecycle lifecycle = new Lifecycle();
    private LiveLimits liveLimits = LiveLimits.DEFAULT;

    /** What has passed besides real time for the live channel, in nanoseconds. */
    final AtomicLong liveLater = new AtomicLong();

    @SuppressWarnings("NullAway.Init") // Set before each test.
    LiveHub live;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private HttpServer server;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Path uploadFolder;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private UploadRoom uploads;

    RunningServer() {
        this(new Routes());
    }

    /** @param more routes that only tests have, behind all that stands before any route */
    RunningServer(Routes more) {
        this.more = more;
    }

    RunningServer with(HttpTimes shorter) {
        times = shorter;
        return this;
    }

    RunningServer withSignIn() {
        doorman = new Doorman(stores);
        return this;
    }

    /** So many requests in a minute, and so many units of statistics in 15. */
    RunningServer withQuotas(long requests, long units) {
        quotas = new RequestQuotas(
                new InMemoryRateLimiter(new RatePolicy("requests", requests, Duration.ofMinutes(1)), quotaNanos::get),
                new InMemoryRateLimiter(new RatePolicy("statistics", units, Duration.ofMinutes(15)), quotaNanos::get),
                new QuietPolicies());
        return this;
    }

    /** Behind proxies of these networks. */
    RunningServer trusting(String... networks) {
        proxies = Stream.of(networks).map(Network::parse).toList();
        return this;
    }

    /** Who signs people in. */
    Doorman doorman() {
        return Objects.requireNonNull(doorman, "this server has no sign-in");
    }

    RunningServer with(LiveLimits others) {
        liveLimits = others;
        return this;
    }

    /** Where the live channel is. */
    URI liveAddress() {
        return URI.create("ws://127.0.0.1:" + server.port() + "/api/v1/live");
    }

    RunningServer withAdminPort() {
        admin = new AdminAddress("127.0.0.1", 0);
        return this;
    }

    RunningServer inDevelopment() {
        showsDebug = true;
        return this;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        uploadFolder = Files.createTempDirectory("evenkeel-test-");
        uploads = new UploadRoom(uploadFolder, HttpServer.UPLOADS);
        lifecycle = new Lifecycle();
        IncidentService incidents =
                new IncidentService(InstantSource.fixed(NOW), System::nanoTime, "test", new SilentAlerts(), 100);
        ComputeStatisticsUseCase replaceable = (request, deadline) -> statistics.compute(request, deadline);
        ReadinessService readiness = new ReadinessService(sessions, List.of(() -> impairments));
        HttpUseCases useCases = new HttpUseCases(
                quotas == null
                        ? replaceable
                        : new StatisticsChargeService(
                                replaceable, quotas.statistics(), quotas.telemetry(), () -> quotaNanos.get()),
                new DataPeriodService(sessions, ZoneOffset.UTC),
                new ScheduleUseCases(
                        (request, deadline) -> schedule.conflicts().findConflicts(request, deadline),
                        (request, deadline) -> schedule.freeSlots().findFreeSlots(request, deadline),
                        request -> schedule.expansion().expand(request),
                        (request, deadline) -> schedule.planning().generatePlan(request, deadline)),
                new SessionUseCases(
                        (id, deadline) -> sessionUseCases.find().findSession(id, deadline),
                        (request, deadline) -> sessionUseCases.list().listSessions(request, deadline),
                        (request, deadline) -> sessionUseCases.book().book(request, deadline),
                        (request, deadline) -> sessionUseCases.change().change(request, deadline),
                        InstantSource.fixed(NOW)),
                new ImportService(
                        sessions,
                        roster,
                        () -> "i" + ids.incrementAndGet(),
                        ZoneOffset.UTC,
                        System::nanoTime,
                        Duration.ofSeconds(30)),
                new TestFiles(),
                doorman == null ? null : doorman.useCases(),
                new RosterUseCases(
                        (kind, id, deadline) -> rosterUseCases.find().findRosterItem(kind, id, deadline),
                        (request, deadline) -> rosterUseCases.list().listRoster(request, deadline),
                        (edit, deadline) -> rosterUseCases.edit().edit(edit, deadline)),
                calendarUseCases(sessions, roster, stores.calendarFeeds(), () -> "f" + ids.incrementAndGet()),
                new IncidentUseCases(incidents, incidents),
                seriesUseCases(stores, () -> "n" + ids.incrementAndGet()),
                readiness,
                deadline -> status(readiness.check(deadline)),
                () -> "evenkeel_test_total 1.0\n",
                quotas);
        Recorder recorder = new Recorder();
        HttpSettings settings =
                new HttpSettings("127.0.0.1", 0, admin, null, proxies, doorman != null, showsDebug, times);
        live = HttpServer.liveHub(useCases, liveLimits, () -> System.nanoTime() + liveLater.get(), recorder);
        Routes described = HttpServer.routes(settings, useCases, recorder, live);
        ServerParts parts = new ServerParts(
                settings,
                uploads,
                HttpServer.gate(useCases),
                HttpServer.limits(useCases),
                new AnswerWatch(recorder, traces, incidents),
                lifecycle,
                live,
                IDLE,
                System::nanoTime);
        Routes health = HttpServer.health(useCases, lifecycle);
        routes = new Routes().addAll(described).addAll(health).toList();
        described.addAll(more);
        server = HttpServer.start(parts, described, health);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        server.close();
        Files.deleteIfExists(uploadFolder);
    }

    /** The routes that every server has. */
    List<Route> routes() {
        return routes;
    }

    void store(Session... batch) {
        assertThat(sessions.upsertAll(List.of(batch), Roster.EMPTY, deadline()).added())
                .isEqualTo(batch.length);
    }

    void name(RosterKind kind, String id, String name) {
        assertThat(roster.ensureAll(List.of(new RosterEntry(kind, id, name)), deadline()))
                .hasSize(1);
    }

    /** Keeps trainers, activities and rooms with all their details. */
    void know(Roster details) {
        roster.saveAll(details, deadline());
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        return write("POST", path, json, headers);
    }

    private HttpResponse<String> write(String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return checked(method, path, client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    HttpResponse<String> upload(String path, String type, String file, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(file));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return checked("POST", path, client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** Any method, with a body of the form that a route takes. */
    HttpResponse<String> call(String method, String path, @Nullable BodyForm form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(
                        method,
                        form == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("{}"));
        if (form != null) {
            request.header("Content-Type", form.mediaTypes().get(0));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return checked(method, path, client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    Path uploadFolder() {
        return uploadFolder;
    }

    /** Until exactly so many uploads are under way. */
    void awaitUploads(int count) {
        long start = System.nanoTime();
        while (uploads.taken() != count) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            Thread.onSpinWait();
        }
    }

    HttpResponse<String> put(String path, String json, String... headers) throws IOException, InterruptedException {
        return write("PUT", path, json, headers);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    HttpResponse<String> getAdmin(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.adminPort() + path))
                .timeout(Duration.ofSeconds(20));
        return checked("GET", path, client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return checked(method, path, client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** Every answer that tests get has to be as the API describes it. Files and routes of tests are not described. */
    private HttpResponse<String> checked(String method, String path, HttpResponse<String> answer) {
        String bare = path.replaceFirst("\\?.*", "");
        boolean isFile = bare.startsWith("/assets/")
                || bare.startsWith("/docs")
                || FILES.contains(bare)
                || DashboardHandler.SCREENS.contains(bare);
        if (!isFile && !bare.startsWith("/test/")) {
            DESCRIPTION.check(method, bare, answer);
        }
        return answer;
    }

    /**
     * Sends bytes as they are, for what no decent client sends, and gives the whole answer. Only when that has begun, or does
     * not, the sending side is closed: before that it would look as if the client had left.
     */
    String sendRaw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            PushbackInputStream answer = new PushbackInputStream(socket.getInputStream());
            socket.setSoTimeout(2_000);
            try {
                int first = answer.read();
                if (first >= 0) {
                    answer.unread(first);
                }
            } catch (SocketTimeoutException none) {
                assertThat(none).isNotNull();
            }
            socket.setSoTimeout(20_000);
            socket.shutdownOutput();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends bytes and closes the sending side at once. */
    String sendAndHalfClose(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends bytes, keeps the sending side open, and gives what comes until the server closes. */
    String sendAndHold(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A connection for tests that need to see one. */
    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** A connection of a client that takes little before it is read. */
    Socket connectWithLittleRoom() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(16 * 1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** How a service is whose figures nobody counts. */
    static ServiceStatus status(Readiness readiness) {
        return new ServiceStatus(
                readiness,
                "test",
                NOW,
                new ServiceFigures(
                        List.of(new StoreFigures(
                                "session-reads",
                                12,
                                3,
                                0.75,
                                "open",
                                2,
                                NOW.plusSeconds(30),
                                List.of(new BreakerChange(NOW, "open")))),
                        List.of(new CacheFigures("near", List.of(new CacheFigures.OutcomeCount("hit", 7)))),
                        new RequestFigures(20, 4, 1, 2.5),
                        new ProcessFigures(60, 80, -1, 30, 5)),
                new MemoryFigures("WARN", 700, -1, 1_000, 700, 850, 920),
                List.of(new ConfigurationWarning("sign-in", "nobody has to sign in", "set auth.mode to on")));
    }

    /** What the schedule routes call, over stores. */
    static ScheduleUseCases schedule(SessionStore sessions, RosterStore roster) {
        return new ScheduleUseCases(
                new ConflictsService(sessions, roster, ZoneOffset.UTC),
                new FreeSlotsService(sessions, roster, ZoneOffset.UTC),
                new ExpansionService(),
                new PlanService(sessions, roster, ZoneOffset.UTC));
    }

    /** What the session routes call, over stores. */
    static SessionUseCases sessionUseCases(
            SessionStore sessions, BookingStore bookings, RosterStore roster, IdSource ids) {
        SessionService reading = new SessionService(sessions, roster, ZoneOffset.UTC);
        BookingService booking =
                new BookingService(sessions, bookings, roster, ids, ZoneOffset.UTC, InstantSource.fixed(NOW));
        return new SessionUseCases(reading, reading, booking, booking, InstantSource.fixed(NOW));
    }

    /** What the roster routes call, over stores. */
    static RosterUseCases rosterUseCases(RosterStore roster, RosterEditStore edits, IdSource ids) {
        RosterEditService service = new RosterEditService(roster, edits, ids, InstantSource.fixed(NOW));
        return new RosterUseCases(service, service, service);
    }

    /** What the calendar routes call, over stores. */
    static CalendarUseCases calendarUseCases(
            SessionStore sessions, RosterStore roster, CalendarFeedStore feeds, IdSource ids) {
        CalendarService service =
                new CalendarService(feeds, roster, ids, () -> "secret-" + ids.newId(), InstantSource.fixed(NOW));
        CalendarReadingService reader = new CalendarReadingService(
                feeds, roster, new ExportService(sessions, roster, ZoneOffset.UTC), InstantSource.fixed(NOW));
        return new CalendarUseCases(service, service, service, service, reader, (out, stamp, name) -> {
            IcsSessionSink sink = IcsSessionSink.calendar(out, stamp, name);
            return new OpenCalendar(sink, sink);
        });
    }

    /** As many links to calendars as there can be. */
    void fillFeeds() {
        for (int i = 0; i < CalendarFeedStore.MAX_LISTED; i++) {
            stores.calendarFeeds()
                    .add(new CalendarFeed("x" + i, new TrainerId("t1"), String.format("%064x", i), NOW), deadline());
        }
    }

    /** It refuses from now on. */
    void refuse() {
        lifecycle.refuse();
    }

    /** It still answers, but is about to go. */
    void leave() {
        lifecycle.leave();
    }

    /** Ends it as the process does. */
    boolean stop(Duration lameDuck, Duration within) throws InterruptedException {
        return server.stop(lameDuck, Deadline.after(within, System::nanoTime));
    }

    /** Waits until so many requests are being answered. */
    void awaitUnderWay(int requests) {
        Deadline deadline = deadline();
        while (lifecycle.underWay() != requests) {
            assertThat(deadline.isExpired()).as("waited too long").isFalse();
            Thread.onSpinWait();
        }
    }

    /** What the series routes call, over stores. */
    static SeriesUseCases seriesUseCases(InMemoryStores stores, IdSource ids) {
        InstantSource now = InstantSource.fixed(NOW);
        SeriesEditService editing = new SeriesEditService(stores.series(), stores.roster(), ids, now);
        SeriesBookingService booking = new SeriesBookingService(
                stores.series(), stores.sessions(), stores.bookings(), stores.roster(), ids, ZoneOffset.UTC, now);
        return new SeriesUseCases(editing, editing, editing, booking, booking);
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    /** Session files as the adapter for them reads them. */
    private static final class TestFiles implements SessionFiles {

        @Override
        public OpenFile csv(InputStream bytes, @Nullable String mapping) {
            try {
                CsvSessionSource source = new CsvSessionSource(
                        bytes, mapping == null ? null : MappingFile.ofJson(mapping), ZoneOffset.UTC);
                return new OpenFile(source, source::ignoredColumns);
            } catch (MappingException unusable) {
                throw new UnusableMappingException(String.valueOf(unusable.getMessage()), unusable);
            }
        }

        @Override
        public OpenFile calendar(InputStream bytes) {
            return new OpenFile(new IcsSessionSource(bytes, Map.of(), ZoneOffset.UTC), List::of);
        }

        @Override
        public OpenFile ndjson(InputStream bytes) {
            NdjsonSessionSource source = new NdjsonSessionSource(bytes);
            return new OpenFile(source, source::ignoredMembers);
        }
    }

    private final class SilentAlerts implements AlertChannel {
        @Override
        public void raise(Alert alert) {}

        @Override
        public List<UndeliveredAlert> undelivered() {
            return undelivered;
        }
    }

    private static final class QuietPolicies implements PolicyTelemetry {
        @Override
        public void callRepeated(String port, String operation) {}

        @Override
        public void breakerChanged(String port, String state, Duration leftAlone) {}

        @Override
        public void requestLimited(String limit, String outcome) {}

        @Override
        public void cacheAsked(String level, String outcome) {}
    }

    private final class Recorder implements Telemetry {
        @Override
        public void requestAnswered(String method, String route, int status, String problem, Duration took) {
            answered.add(method + " " + route + " " + status);
        }

        @Override
        public void portCalled(String port, String operation, String outcome, Duration took) {}

        @Override
        public void statisticsServed(String family, String source) {
            answered.add(family + " " + source);
        }

        @Override
        public void commandEnded(String database, String command, String outcome, Duration took) {}

        @Override
        public void poolChanged(String database, PoolFigure figure, int change) {}

        @Override
        public void liveConnectionEnded(String reason) {
            liveEnded.add(reason);
        }

        @Override
        public void connectionMissed(String database, String reason) {}
    }
}

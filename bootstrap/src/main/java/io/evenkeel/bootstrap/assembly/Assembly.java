package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.cache.CacheLimits;
import io.evenkeel.adapter.cache.CachingStatistics;
import io.evenkeel.adapter.cache.RedisAnswers;
import io.evenkeel.adapter.cache.SharedAnswers;
import io.evenkeel.adapter.http.AdminAddress;
import io.evenkeel.adapter.http.HttpServer;
import io.evenkeel.adapter.http.HttpSettings;
import io.evenkeel.adapter.http.HttpTimes;
import io.evenkeel.adapter.http.HttpUseCases;
import io.evenkeel.adapter.http.RequestQuotas;
import io.evenkeel.adapter.http.calendar.CalendarUseCases;
import io.evenkeel.adapter.http.exchange.Network;
import io.evenkeel.adapter.http.incident.IncidentUseCases;
import io.evenkeel.adapter.http.roster.RosterUseCases;
import io.evenkeel.adapter.http.schedule.ScheduleUseCases;
import io.evenkeel.adapter.http.series.SeriesUseCases;
import io.evenkeel.adapter.http.session.SessionUseCases;
import io.evenkeel.adapter.http.signin.SignInUseCases;
import io.evenkeel.adapter.resilience.CaffeineRateLimiter;
import io.evenkeel.adapter.resilience.Guard;
import io.evenkeel.adapter.resilience.GuardSetup;
import io.evenkeel.adapter.resilience.GuardedAccountStore;
import io.evenkeel.adapter.resilience.GuardedBookingStore;
import io.evenkeel.adapter.resilience.GuardedCalendarFeedStore;
import io.evenkeel.adapter.resilience.GuardedRollupStore;
import io.evenkeel.adapter.resilience.GuardedRosterEditStore;
import io.evenkeel.adapter.resilience.GuardedRosterStore;
import io.evenkeel.adapter.resilience.GuardedSeriesStore;
import io.evenkeel.adapter.resilience.GuardedSessionStore;
import io.evenkeel.adapter.resilience.GuardedSignInStore;
import io.evenkeel.adapter.telemetry.MicrometerTelemetry;
import io.evenkeel.application.account.AccessService;
import io.evenkeel.application.account.AccountService;
import io.evenkeel.application.account.SignInService;
import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.booking.SeriesBookingService;
import io.evenkeel.application.calendar.CalendarReader;
import io.evenkeel.application.calendar.CalendarService;
import io.evenkeel.application.exporting.ExportService;
import io.evenkeel.application.health.ReadinessService;
import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.incident.IncidentService;
import io.evenkeel.application.migration.ComparisonService;
import io.evenkeel.application.migration.CopyService;
import io.evenkeel.application.port.in.account.AddAccountUseCase;
import io.evenkeel.application.port.in.account.ChangeAccountUseCase;
import io.evenkeel.application.port.in.account.ListAccountsUseCase;
import io.evenkeel.application.port.in.exporting.ExportSessionsUseCase;
import io.evenkeel.application.port.in.importing.ImportSessionsUseCase;
import io.evenkeel.application.port.in.migration.CompareStoresUseCase;
import io.evenkeel.application.port.in.migration.CopyStoreUseCase;
import io.evenkeel.application.port.in.rollup.RebuildRollupsUseCase;
import io.evenkeel.application.port.in.roster.ExportRosterUseCase;
import io.evenkeel.application.port.in.roster.ImportRosterUseCase;
import io.evenkeel.application.port.in.schedule.ExpandSeriesUseCase;
import io.evenkeel.application.port.in.schedule.FindConflictsUseCase;
import io.evenkeel.application.port.in.schedule.FindFreeSlotsUseCase;
import io.evenkeel.application.port.in.schedule.GeneratePlanUseCase;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.rollup.RollupService;
import io.evenkeel.application.roster.RosterEditService;
import io.evenkeel.application.roster.RosterService;
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
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.bootstrap.background.RecurringWork;
import io.evenkeel.bootstrap.memory.GarbageCollections;
import io.evenkeel.bootstrap.memory.MemoryLimits;
import io.evenkeel.bootstrap.memory.MemoryWatch;
import io.evenkeel.bootstrap.memory.ReliefLadder;
import io.evenkeel.bootstrap.process.UncaughtExceptions;
import io.evenkeel.bootstrap.settings.AuthMode;
import io.evenkeel.bootstrap.settings.Mode;
import io.evenkeel.bootstrap.settings.ServerSettings;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsException;
import io.evenkeel.bootstrap.settings.StoreUrl;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole program, wired by constructor. Closing it closes what it opened, the last first. */
public final class Assembly implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    private static final Duration BATCH_LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_FOLDS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);
    private static final Duration BETWEEN_FORGETTING_SIGN_INS = Duration.ofHours(1);
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int DAYS_AT_A_TIME = 100;
    private static final Duration REQUESTS_WINDOW = Duration.ofMinutes(1);
    private static final Duration STATISTICS_WINDOW = Duration.ofMinutes(15);

    private final Settings settings;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final MonotonicClock clock = System::nanoTime;
    private final InstantSource now = InstantSource.system();
    private final MicrometerTelemetry telemetry;
    private final GuardSetup guards;
    private final SessionStore sessions;
    private final BookingStore bookings;
    private final RollupStore rollups;
    private final RosterStore roster;
    private final RosterEditStore rosterEdits;
    private final SeriesStore series;
    private final AccountStore accounts;
    private final SignInStore signIns;
    private final CalendarFeedStore calendarFeeds;
    private final Authentication authentication;

    /** Opens the store. */
    public Assembly(Settings settings) {
        this.settings = settings;
        this.authentication = new Authentication(settings.auth(), now, clock);
        this.telemetry = opened(new MicrometerTelemetry());
        this.guards = new GuardSetup(
                settings.storeLimits().slowCall(),
                telemetry,
                telemetry.policies(),
                clock,
                time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()),
                () -> ThreadLocalRandom.current().nextDouble());
        Stores stores = Stores.open(settings.store(), settings.storeLimits(), telemetry);
        open.push(stores.closing());
        this.sessions = new GuardedSessionStore(stores.sessions(), guard("session-reads"), guard("session-writes"));
        this.bookings = new GuardedBookingStore(stores.bookings(), guard("booking-reads"), guard("booking-writes"));
        this.rollups = new GuardedRollupStore(stores.rollups(), guard("rollup-reads"), guard("rollup-writes"));
        this.roster = new GuardedRosterStore(stores.roster(), guard("roster-reads"), guard("roster-writes"));
        this.rosterEdits = new GuardedRosterEditStore(
                stores.rosterEdits(), guard("roster-edit-reads"), guard("roster-edit-writes"));
        this.series = new GuardedSeriesStore(stores.series(), guard("series-reads"), guard("series-writes"));
        this.accounts = new GuardedAccountStore(stores.accounts(), guard("account-reads"), guard("account-writes"));
        this.calendarFeeds =
                new GuardedCalendarFeedStore(stores.calendarFeeds(), guard("calendar-reads"), guard("calendar-writes"));
        this.signIns = new GuardedSignInStore(stores.signIns(), guard("sign-in-reads"), guard("sign-in-writes"));
    }

    /**
     * Opens the store for a server, unless the server may not listen where the settings say, or one limit does not fit
     * into another.
     *
     * @throws SettingsException before anything is opened or made
     */
    public static Assembly forServer(Settings settings) {
        HttpSettings http = httpSettings(settings);
        LimitLadder.of(settings, http.times()).require();
        return new Assembly(settings);
    }

    public MonotonicClock clock() {
        return clock;
    }

    public InstantSource now() {
        return now;
    }

    public ImportSessionsUseCase importing() {
        return new ImportService(
                sessions, roster, () -> UUID.randomUUID().toString(), settings.zone(), clock, BATCH_LIMIT);
    }

    public ExportSessionsUseCase exporting() {
        return new ExportService(sessions, roster, settings.zone());
    }

    /** Copies this store into another one, which its own assembly has opened. */
    public CopyStoreUseCase copyingTo(Assembly target) {
        return new CopyService(
                sessions, roster, series, target.sessions, target.roster, target.series, clock, BATCH_LIMIT);
    }

    /** Compares this store with another one, which its own assembly has opened. */
    public CompareStoresUseCase comparisonWith(Assembly target) {
        return new ComparisonService(
                sessions, roster, series, target.sessions, target.roster, target.series, clock, BATCH_LIMIT);
    }

    /** Expands series; needs nothing to be open. */
    public static ExpandSeriesUseCase expansion() {
        return new ExpansionService();
    }

    public FindConflictsUseCase conflicts() {
        return new ConflictsService(sessions, roster, settings.zone());
    }

    public FindFreeSlotsUseCase freeSlots() {
        return new FreeSlotsService(sessions, roster, settings.zone());
    }

    public ImportRosterUseCase rosterImport() {
        return rosterService();
    }

    public ExportRosterUseCase rosterExport() {
        return rosterService();
    }

    public GeneratePlanUseCase planning() {
        return new PlanService(sessions, roster, settings.zone());
    }

    /** Reports computed anew each time. */
    public ComputeStatisticsUseCase statistics() {
        return new StatisticsService(
                sessions, rollups, roster, settings.zone(), StatisticsRules.DEFAULT, settings.budget(), now);
    }

    /** Folds days ahead of the reports that need them. */
    public RebuildRollupsUseCase rollups() {
        return new RollupService(sessions, rollups, new RollupRules(settings.zone(), StatisticsRules.DEFAULT), now);
    }

    public AddAccountUseCase addingAccounts() {
        return accountService();
    }

    public ChangeAccountUseCase changingAccounts() {
        return accountService();
    }

    public ListAccountsUseCase listingAccounts() {
        return accountService();
    }

    AccountService accountService() {
        return authentication.accountService(accounts, signIns);
    }

    /** One is enough for a server, and it counts attempts; making one hashes a password. */
    SignInService signInService() {
        return authentication.signInService(accounts, signIns);
    }

    /** One is enough for a server, and it remembers sign-ins. */
    AccessService accessService() {
        return authentication.accessService(accounts, signIns);
    }

    /**
     * Starts the server, and beside it the folding of days; both are closed with the assembly.
     *
     * @return the server, which the assembly closes
     */
    public HttpServer startServer() {
        List<RecurringWork> work = List.of(
                opened(RecurringWork.start("rollups", this::foldDays, BETWEEN_FOLDS)),
                opened(RecurringWork.start("answers", this::forgetAnswers, BETWEEN_CLEANINGS)),
                opened(RecurringWork.start("sign-ins", this::forgetSignIns, BETWEEN_FORGETTING_SIGN_INS)));
        IncidentService incidents = new IncidentService(now, Release.version());
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtExceptions(incidents));
        MemoryWatch memory = new MemoryWatch(
                MemoryLimits.DEFAULT, new ReliefLadder(() -> {}, System::gc, BETWEEN_COLLECTIONS, clock), clock);
        opened(GarbageCollections.listen(memory::collected));
        RateLimiter quota = new CaffeineRateLimiter(
                new RatePolicy("statistics", settings.limits().statisticsUnits(), STATISTICS_WINDOW), clock);
        HttpUseCases useCases = new HttpUseCases(
                served(quota),
                new DataPeriodService(sessions, settings.zone()),
                new ScheduleUseCases(conflicts(), freeSlots(), expansion(), planning()),
                sessionUseCases(),
                importing(),
                new UploadedFiles(settings.zone()),
                signInUseCases(),
                rosterUseCases(),
                calendarUseCases(),
                new IncidentUseCases(incidents, incidents),
                seriesUseCases(),
                new ReadinessService(sessions, List.of(new FailingWork(work), new ShortMemory(memory))),
                telemetry::scrape,
                new RequestQuotas(
                        new CaffeineRateLimiter(
                                new RatePolicy("requests", settings.limits().requestsPerMinute(), REQUESTS_WINDOW),
                                clock),
                        quota,
                        telemetry.policies()));
        HttpServer server = opened(HttpServer.start(httpSettings(settings), useCases, telemetry, clock));
        telemetry.watch("evenkeel.live.connections", "Clients of the live channel", server.live()::size);
        opened(RecurringWork.start("live", () -> tellOfChanges(server), BETWEEN_LOOKS));
        return server;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            AutoCloseable last = open.pop();
            try {
                last.close();
            } catch (Exception failed) {
                // The rest must be closed all the same.
                LOG.atWarn()
                        .addKeyValue("part", last.getClass().getSimpleName())
                        .setCause(failed)
                        .log("could not close");
            }
        }
    }

    /** Reports as the server gives them: kept ones where there are some, and paid for where they are computed. */
    private ComputeStatisticsUseCase served(RateLimiter quota) {
        ComputeStatisticsUseCase computed =
                new StatisticsChargeService(statistics(), quota, telemetry.policies(), clock);
        return switch (settings.cache().kind()) {
            case NONE -> computed;
            case CAFFEINE -> caching(computed, SharedAnswers.NONE);
            case REDIS -> caching(computed, opened(redisAnswers()));
        };
    }

    private CachingStatistics caching(ComputeStatisticsUseCase computed, SharedAnswers shared) {
        return new CachingStatistics(
                computed,
                sessions,
                shared,
                CacheLimits.DEFAULT,
                clock,
                now,
                () -> ThreadLocalRandom.current().nextDouble(),
                telemetry.policies());
    }

    private RedisAnswers redisAnswers() {
        // A store in a file or in memory belongs to one server, and its versions mean nothing to another.
        String store = settings.store().kind() == StoreUrl.Kind.MONGODB
                ? String.valueOf(settings.store().url())
                : UUID.randomUUID().toString();
        return RedisAnswers.connect(
                Objects.requireNonNull(settings.cache().shared()),
                store + " " + settings.zone(),
                CacheLimits.DEFAULT.stale(),
                telemetry.policies(),
                clock);
    }

    private static HttpSettings httpSettings(Settings settings) {
        try {
            ServerSettings server = settings.server();
            HttpTimes times = HttpTimes.DEFAULT
                    .withRequest(server.requestTimeout())
                    .withAnswer(server.answerTimeout())
                    .withBodyWithin(server.bodyTimeout());
            return new HttpSettings(
                    server.host(),
                    server.port(),
                    adminAddress(server),
                    server.publicUrl(),
                    server.trustedProxies().stream().map(Network::parse).toList(),
                    settings.auth().mode() == AuthMode.ON,
                    settings.mode() == Mode.DEVELOPMENT,
                    times);
        } catch (IllegalArgumentException unsafe) {
            throw new SettingsException(String.valueOf(unsafe.getMessage()), unsafe);
        }
    }

    private static @Nullable AdminAddress adminAddress(ServerSettings server) {
        Integer port = server.adminPort();
        return port == null ? null : new AdminAddress(server.adminHost(), port);
    }

    private SessionUseCases sessionUseCases() {
        SessionService reading = new SessionService(sessions, roster, settings.zone());
        BookingService booking = new BookingService(
                sessions, bookings, roster, () -> UUID.randomUUID().toString(), settings.zone(), now);
        return new SessionUseCases(reading, reading, booking, booking, now);
    }

    private @Nullable SignInUseCases signInUseCases() {
        if (settings.auth().mode() == AuthMode.OFF) {
            return null;
        }
        SignInService service = signInService();
        return new SignInUseCases(service, service, service, accessService(), now);
    }

    private RosterUseCases rosterUseCases() {
        RosterEditService service = new RosterEditService(
                roster, rosterEdits, () -> UUID.randomUUID().toString(), now);
        return new RosterUseCases(service, service, service);
    }

    private CalendarUseCases calendarUseCases() {
        CalendarService service = new CalendarService(
                calendarFeeds, roster, () -> UUID.randomUUID().toString(), new RandomSecrets(), now);
        return new CalendarUseCases(
                service,
                service,
                service,
                service,
                new CalendarReader(calendarFeeds, roster, exporting(), now),
                new Calendars());
    }

    private SeriesUseCases seriesUseCases() {
        SeriesEditService editing =
                new SeriesEditService(series, roster, () -> UUID.randomUUID().toString(), now);
        SeriesBookingService booking = new SeriesBookingService(
                series, sessions, bookings, roster, () -> UUID.randomUUID().toString(), settings.zone(), now);
        return new SeriesUseCases(editing, editing, editing, booking, booking);
    }

    /** Whoever changes the data, also another server on the same store: the version says it. */
    private void tellOfChanges(HttpServer server) {
        server.live().tick();
        if (server.live().size() > 0) {
            server.live().announce(sessions.dataVersion(Deadline.after(BETWEEN_LOOKS, clock)));
        }
    }

    /** Some days at a time, so that the end of the process is never far. */
    private void foldDays() {
        rollups().rebuild(DAYS_AT_A_TIME, Deadline.after(BATCH_LIMIT, clock));
    }

    private void forgetAnswers() {
        bookings.forgetAnswers(now.instant(), Deadline.after(BATCH_LIMIT, clock));
        rosterEdits.forgetAnswers(now.instant(), Deadline.after(BATCH_LIMIT, clock));
        series.forgetAnswers(now.instant(), Deadline.after(BATCH_LIMIT, clock));
    }

    /** Also where nobody signs in any more: the store may be from before. */
    private void forgetSignIns() {
        signIns.forgetEnded(now.instant(), Deadline.after(BATCH_LIMIT, clock));
    }

    private RosterService rosterService() {
        return new RosterService(roster, () -> UUID.randomUUID().toString());
    }

    private Guard guard(String port) {
        return new Guard(port, guards);
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }
}

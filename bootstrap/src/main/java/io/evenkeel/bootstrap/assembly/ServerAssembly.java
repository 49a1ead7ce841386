package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.http.HttpServer;
import io.evenkeel.adapter.http.HttpSettings;
import io.evenkeel.adapter.http.HttpUseCases;
import io.evenkeel.adapter.http.RequestQuotas;
import io.evenkeel.adapter.http.calendar.CalendarUseCases;
import io.evenkeel.adapter.http.incident.IncidentUseCases;
import io.evenkeel.adapter.http.roster.RosterUseCases;
import io.evenkeel.adapter.http.schedule.ScheduleUseCases;
import io.evenkeel.adapter.http.series.SeriesUseCases;
import io.evenkeel.adapter.http.session.SessionUseCases;
import io.evenkeel.adapter.http.signin.SignInUseCases;
import io.evenkeel.adapter.telemetry.MicrometerTelemetry;
import io.evenkeel.application.account.SignInService;
import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.booking.SeriesBookingService;
import io.evenkeel.application.calendar.CalendarReadingService;
import io.evenkeel.application.calendar.CalendarService;
import io.evenkeel.application.health.ReadinessService;
import io.evenkeel.application.health.StatusService;
import io.evenkeel.application.incident.IncidentService;
import io.evenkeel.application.port.in.health.ConfigurationWarning;
import io.evenkeel.application.port.out.Impairments;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.roster.RosterEditService;
import io.evenkeel.application.series.SeriesEditService;
import io.evenkeel.application.session.SessionService;
import io.evenkeel.application.statistics.DataPeriodService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.bootstrap.background.RecurringWork;
import io.evenkeel.bootstrap.memory.GarbageCollections;
import io.evenkeel.bootstrap.memory.MemoryLimits;
import io.evenkeel.bootstrap.memory.MemoryWatch;
import io.evenkeel.bootstrap.memory.ReliefLadder;
import io.evenkeel.bootstrap.process.UncaughtExceptions;
import io.evenkeel.bootstrap.settings.AuthMode;
import io.evenkeel.bootstrap.settings.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A server over the stores: what its routes call, and what goes on beside it. */
final class ServerAssembly {

    private static final Duration BATCH_LIMIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_FOLDS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);
    private static final Duration BETWEEN_FORGETTING_SIGN_INS = Duration.ofHours(1);
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_EXCHANGES = Duration.ofSeconds(1);
    private static final int DAYS_AT_A_TIME = 100;
    private static final Duration REQUESTS_WINDOW = Duration.ofMinutes(1);
    private static final Duration STATISTICS_WINDOW = Duration.ofMinutes(15);

    private final Assembly parts;
    private final Settings settings;
    private final GuardedStores stores;
    private final MicrometerTelemetry telemetry;
    private final Following following;
    private final List<ConfigurationWarning> warnings;
    private final MonotonicClock clock;
    private final InstantSource now;

    ServerAssembly(
            Assembly parts,
            Settings settings,
            GuardedStores stores,
            MicrometerTelemetry telemetry,
            Following following,
            List<ConfigurationWarning> warnings) {
        this.parts = parts;
        this.settings = settings;
        this.stores = stores;
        this.telemetry = telemetry;
        this.following = following;
        this.warnings = warnings;
        this.clock = parts.clock();
        this.now = parts.now();
    }

    /** Starts the server, and beside it the work in the background; all of it is closed with the assembly. */
    HttpServer start(HttpSettings http) {
        List<RecurringWork> work = List.of(
                parts.opened(RecurringWork.start("rollups", this::foldDays, BETWEEN_FOLDS)),
                parts.opened(RecurringWork.start("answers", this::forgetAnswers, BETWEEN_CLEANINGS)),
                parts.opened(RecurringWork.start("sign-ins", this::forgetSignIns, BETWEEN_FORGETTING_SIGN_INS)));
        Alerting alerting = Alerting.of(settings.alerts(), telemetry, parts::opened);
        IncidentService incidents = new IncidentService(
                now,
                clock,
                Release.version(),
                alerting.channel(),
                settings.alerts().rate());
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtExceptions(incidents));
        Reports reports = new Reports(settings, stores.sessions(), telemetry, clock, now);
        MemoryWatch memory = new MemoryWatch(
                MemoryLimits.DEFAULT,
                new ReliefLadder(reports::dropStale, System::gc, BETWEEN_COLLECTIONS, clock),
                level -> telemetry.memoryChanged(level.name(), level.ordinal()),
                clock);
        parts.opened(GarbageCollections.listen(memory::collected));
        telemetry.watch(
                "evenkeel.memory.needed.bytes",
                "The least that the last collections left; -1 after too few of them",
                memory::needed);
        List<Impairments> impairments = List.of(
                new WorkImpairments(work), new MemoryImpairments(memory), stores::leftAlone, alerting.impairments());
        HttpServer server = parts.opened(HttpServer.start(
                http,
                useCases(reports, memory, incidents, impairments),
                following.telemetry(),
                following.tracing(),
                clock));
        telemetry.watch("evenkeel.live.connections", "Clients of the live channel", server.live()::size);
        telemetry.watch("http.server.active_requests", "Requests that are being answered", server::underWay);
        parts.opened(RecurringWork.start("live", () -> tellOfChanges(server), BETWEEN_LOOKS));
        return server;
    }

    private HttpUseCases useCases(
            Reports reports, MemoryWatch memory, IncidentService incidents, List<Impairments> impairments) {
        ReadinessService readiness = new ReadinessService(stores.sessions(), impairments);
        Quotas quotas = quotas();
        return new HttpUseCases(
                reports.served(parts.statistics(), quotas.statistics(), memory::isShedding, parts::opened),
                new DataPeriodService(stores.sessions(), settings.zone()),
                new ScheduleUseCases(parts.conflicts(), parts.freeSlots(), Assembly.expansion(), parts.planning()),
                sessionUseCases(),
                parts.importing(),
                new UploadedFiles(settings.zone()),
                signInUseCases(),
                rosterUseCases(),
                calendarUseCases(),
                new IncidentUseCases(incidents, incidents),
                seriesUseCases(),
                readiness,
                new StatusService(
                        readiness, telemetry::figures, new MemoryStatus(memory), Release.version(), warnings, now),
                telemetry::scrape,
                new RequestQuotas(quotas.requests(), quotas.statistics(), telemetry.policies()));
    }

    private Quotas quotas() {
        Quotas quotas = Quotas.of(
                new RatePolicy("requests", settings.limits().requestsPerMinute(), REQUESTS_WINDOW),
                new RatePolicy("statistics", settings.limits().statisticsUnits(), STATISTICS_WINDOW),
                settings,
                telemetry.policies(),
                clock,
                parts::opened);
        if (quotas.areShared()) {
            parts.opened(RecurringWork.start("quotas", quotas::exchange, BETWEEN_EXCHANGES));
        }
        return quotas;
    }

    private SessionUseCases sessionUseCases() {
        SessionService reading = new SessionService(stores.sessions(), stores.roster(), settings.zone());
        BookingService booking = new BookingService(
                stores.sessions(),
                stores.bookings(),
                stores.roster(),
                () -> UUID.randomUUID().toString(),
                settings.zone(),
                now);
        return new SessionUseCases(reading, reading, booking, booking, now);
    }

    private @Nullable SignInUseCases signInUseCases() {
        if (settings.auth().mode() == AuthMode.OFF) {
            return null;
        }
        SignInService service = parts.signInService();
        return new SignInUseCases(service, service, service, parts.accessService(), now);
    }

    private RosterUseCases rosterUseCases() {
        RosterEditService service = new RosterEditService(
                stores.roster(), stores.rosterEdits(), () -> UUID.randomUUID().toString(), now);
        return new RosterUseCases(service, service, service);
    }

    private CalendarUseCases calendarUseCases() {
        CalendarService service = new CalendarService(
                stores.calendarFeeds(),
                stores.roster(),
                () -> UUID.randomUUID().toString(),
                new RandomSecretSource(),
                now);
        return new CalendarUseCases(
                service,
                service,
                service,
                service,
                new CalendarReadingService(stores.calendarFeeds(), stores.roster(), parts.exporting(), now),
                new Calendars());
    }

    private SeriesUseCases seriesUseCases() {
        SeriesEditService editing = new SeriesEditService(
                stores.series(), stores.roster(), () -> UUID.randomUUID().toString(), now);
        SeriesBookingService booking = new SeriesBookingService(
                stores.series(),
                stores.sessions(),
                stores.bookings(),
                stores.roster(),
                () -> UUID.randomUUID().toString(),
                settings.zone(),
                now);
        return new SeriesUseCases(editing, editing, editing, booking, booking);
    }

    /** Whoever changes the data, also another server on the same store: the version says it. */
    private void tellOfChanges(HttpServer server) {
        server.live().tick();
        if (server.live().size() > 0) {
            server.live().announce(stores.sessions().dataVersion(Deadline.after(BETWEEN_LOOKS, clock)));
        }
    }

    /** Some days at a time, so that the end of the process is never far. */
    private void foldDays() {
        parts.rollups().rebuild(DAYS_AT_A_TIME, Deadline.after(BATCH_LIMIT, clock));
    }

    private void forgetAnswers() {
        stores.bookings().forgetAnswers(now.instant(), Deadline.after(BATCH_LIMIT, clock));
        stores.rosterEdits().forgetAnswers(now.instant(), Deadline.after(BATCH_LIMIT, clock));
        stores.series().forgetAnswers(now.instant(), Deadline.after(BATCH_LIMIT, clock));
    }

    /** Also where nobody signs in any more: the store may be from before. */
    private void forgetSignIns() {
        stores.signIns().forgetEnded(now.instant(), Deadline.after(BATCH_LIMIT, clock));
    }
}

package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.http.AdminAddress;
import io.evenkeel.adapter.http.HttpServer;
import io.evenkeel.adapter.http.HttpSettings;
import io.evenkeel.adapter.http.HttpTimes;
import io.evenkeel.adapter.http.exchange.Network;
import io.evenkeel.adapter.resilience.GuardSetup;
import io.evenkeel.adapter.telemetry.MicrometerTelemetry;
import io.evenkeel.application.account.AccessService;
import io.evenkeel.application.account.AccountService;
import io.evenkeel.application.account.SignInService;
import io.evenkeel.application.exporting.ExportService;
import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.migration.ComparisonService;
import io.evenkeel.application.migration.CopyService;
import io.evenkeel.application.port.in.account.AddAccountUseCase;
import io.evenkeel.application.port.in.account.ChangeAccountUseCase;
import io.evenkeel.application.port.in.account.ListAccountsUseCase;
import io.evenkeel.application.port.in.exporting.ExportSessionsUseCase;
import io.evenkeel.application.port.in.health.ConfigurationWarning;
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
import io.evenkeel.application.rollup.RollupService;
import io.evenkeel.application.roster.RosterService;
import io.evenkeel.application.schedule.ConflictsService;
import io.evenkeel.application.schedule.ExpansionService;
import io.evenkeel.application.schedule.FreeSlotsService;
import io.evenkeel.application.schedule.PlanService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.bootstrap.settings.AuthMode;
import io.evenkeel.bootstrap.settings.Mode;
import io.evenkeel.bootstrap.settings.ServerSettings;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsException;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

    private final Settings settings;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final MonotonicClock clock = System::nanoTime;
    private final InstantSource now = InstantSource.system();
    private final MicrometerTelemetry telemetry;
    private final Following following;
    private final GuardedStores stores;
    private final Authentication authentication;

    /** Opens the store. */
    public Assembly(Settings settings) {
        this(settings, false);
    }

    private Assembly(Settings settings, boolean isServer) {
        this.settings = settings;
        this.authentication = new Authentication(settings.auth(), now, clock);
        this.telemetry = opened(new MicrometerTelemetry(now));
        // What ends soon has nothing to tell a collector, and shall not wait for one at its end.
        this.following =
                isServer ? Following.of(settings.telemetry(), telemetry, this::opened) : Following.series(telemetry);
        Stores opened = Stores.open(settings.store(), settings.storeLimits(), following.telemetry());
        open.push(opened.closing());
        this.stores = GuardedStores.of(
                opened,
                new GuardSetup(
                        settings.storeLimits().slowCall(),
                        following.telemetry(),
                        telemetry.policies(),
                        clock,
                        time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()),
                        () -> ThreadLocalRandom.current().nextDouble()));
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
        return new Assembly(settings, true);
    }

    public MonotonicClock clock() {
        return clock;
    }

    public InstantSource now() {
        return now;
    }

    public ImportSessionsUseCase importing() {
        return new ImportService(
                stores.sessions(),
                stores.roster(),
                () -> UUID.randomUUID().toString(),
                settings.zone(),
                clock,
                BATCH_LIMIT);
    }

    public ExportSessionsUseCase exporting() {
        return new ExportService(stores.sessions(), stores.roster(), settings.zone());
    }

    /** Copies this store into another one, which its own assembly has opened. */
    public CopyStoreUseCase copyingTo(Assembly target) {
        return new CopyService(
                stores.sessions(),
                stores.roster(),
                stores.series(),
                target.stores.sessions(),
                target.stores.roster(),
                target.stores.series(),
                clock,
                BATCH_LIMIT);
    }

    /** Compares this store with another one, which its own assembly has opened. */
    public CompareStoresUseCase comparisonWith(Assembly target) {
        return new ComparisonService(
                stores.sessions(),
                stores.roster(),
                stores.series(),
                target.stores.sessions(),
                target.stores.roster(),
                target.stores.series(),
                clock,
                BATCH_LIMIT);
    }

    /** Expands series; needs nothing to be open. */
    public static ExpandSeriesUseCase expansion() {
        return new ExpansionService();
    }

    public FindConflictsUseCase conflicts() {
        return new ConflictsService(stores.sessions(), stores.roster(), settings.zone());
    }

    public FindFreeSlotsUseCase freeSlots() {
        return new FreeSlotsService(stores.sessions(), stores.roster(), settings.zone());
    }

    public ImportRosterUseCase rosterImport() {
        return rosterService();
    }

    public ExportRosterUseCase rosterExport() {
        return rosterService();
    }

    public GeneratePlanUseCase planning() {
        return new PlanService(stores.sessions(), stores.roster(), settings.zone());
    }

    /**
     * Asks the store for the smallest thing it has.
     *
     * @throws io.evenkeel.application.port.out.StoreException when it does not answer in time
     */
    public void askStore(Deadline deadline) {
        long unused = stores.sessions().dataVersion(deadline);
    }

    /** Reports computed anew each time. */
    public ComputeStatisticsUseCase statistics() {
        return new StatisticsService(
                stores.sessions(),
                stores.rollups(),
                stores.roster(),
                settings.zone(),
                StatisticsRules.DEFAULT,
                settings.budget(),
                now);
    }

    /** Folds days ahead of the reports that need them. */
    public RebuildRollupsUseCase rollups() {
        return new RollupService(
                stores.sessions(), stores.rollups(), new RollupRules(settings.zone(), StatisticsRules.DEFAULT), now);
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
        return authentication.accountService(stores.accounts(), stores.signIns());
    }

    /** One is enough for a server, and it counts attempts; making one hashes a password. */
    SignInService signInService() {
        return authentication.signInService(stores.accounts(), stores.signIns());
    }

    /** One is enough for a server, and it remembers sign-ins. */
    AccessService accessService() {
        return authentication.accessService(stores.accounts(), stores.signIns());
    }

    /** Starts the server without a warning. */
    public HttpServer startServer() {
        return startServer(List.of());
    }

    /**
     * Starts the server, and beside it the work in the background.
     *
     * @param warnings of how it was set up, which it tells of
     * @return the server, which the assembly closes
     */
    public HttpServer startServer(List<ConfigurationWarning> warnings) {
        return new ServerAssembly(this, settings, stores, telemetry, following, warnings).start(httpSettings(settings));
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

    private RosterService rosterService() {
        return new RosterService(stores.roster(), () -> UUID.randomUUID().toString());
    }

    /** Closed with the assembly. */
    <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }
}

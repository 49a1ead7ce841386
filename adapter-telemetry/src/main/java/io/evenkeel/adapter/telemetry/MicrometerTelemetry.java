package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.in.health.ServiceFigures;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Telemetry as Prometheus series, named by the OpenTelemetry conventions where there is one. Safe for any thread. */
public final class MicrometerTelemetry implements Telemetry, AutoCloseable {

    private record RequestLabels(String method, String route, int status, String problem) {}

    private record CallLabels(String port, String operation, String outcome) {}

    /** Those of the OpenTelemetry conventions for HTTP. */
    private static final Duration[] BUCKETS = Stream.of(
                    5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final PoolGauges pools = new PoolGauges(registry);
    private final ProcessMeters process = new ProcessMeters(registry);
    private final MeterFigures figures;
    private final PolicyTelemetry policies;
    /** Looked up here, since the registry builds a name of all labels to look one up. As many as there are series. */
    private final Map<RequestLabels, Timer> requests = new ConcurrentHashMap<>();

    private final Map<CallLabels, Timer> calls = new ConcurrentHashMap<>();
    private final AtomicInteger memoryLevel = new AtomicInteger();
    private final Queue<Supplier<Number>> counted = new ConcurrentLinkedQueue<>();

    /**
     * Shows the process from the beginning.
     *
     * @param now when something changed
     */
    public MicrometerTelemetry(InstantSource now) {
        BreakerHistory breakers = new BreakerHistory(now);
        this.figures = new MeterFigures(registry, breakers);
        this.policies = new JfrPolicyTelemetry(new MicrometerPolicyTelemetry(registry, breakers));
        watch(
                "evenkeel.memory.level",
                "Memory in use after collections: 0 normal, 1 warning, 2 no new reports, 3 critical",
                memoryLevel::get);
    }

    @Override
    public void requestAnswered(String method, String route, int status, String problem, Duration took) {
        requests.computeIfAbsent(new RequestLabels(method, route, status, problem), this::timer)
                .record(took);
        RequestRefusedEvent.recordIfRefused(route, problem);
    }

    private Timer timer(RequestLabels labels) {
        return Timer.builder("http.server.request.duration")
                .description("Time from the arrival of a request to the end of its answer")
                .serviceLevelObjectives(BUCKETS)
                .tag("http.request.method", labels.method())
                .tag("http.route", labels.route())
                .tag("http.response.status_code", String.valueOf(labels.status()))
                .tag("error.type", labels.problem())
                .register(registry);
    }

    private Timer timer(CallLabels labels) {
        return Timer.builder("evenkeel.port.call.duration")
                .description("Time of a call to a driven port, guards included")
                .tag("port", labels.port())
                .tag("operation", labels.operation())
                .tag("outcome", labels.outcome())
                .register(registry);
    }

    @Override
    public void portCalled(String port, String operation, String outcome, Duration took) {
        calls.computeIfAbsent(new CallLabels(port, operation, outcome), this::timer)
                .record(took);
    }

    @Override
    public void statisticsServed(String family, String source) {
        Counter.builder("evenkeel.statistics.answers")
                .description("Statistics answers by how they were made")
                .tag("family", family)
                .tag("source", source)
                .register(registry)
                .increment();
    }

    @Override
    public void commandEnded(String database, String command, String outcome, Duration took) {
        Timer.builder("db.client.operation.duration")
                .description("Time from a command to its database to the end of its answer")
                .tag("db.system.name", database)
                .tag("db.operation.name", command)
                .tag("outcome", outcome)
                .register(registry)
                .record(took);
    }

    @Override
    public void poolChanged(String database, PoolFigure figure, int change) {
        pools.of(database, figure).addAndGet(change);
    }

    @Override
    public void liveConnectionEnded(String reason) {
        Counter.builder("evenkeel.live.ended")
                .description("Clients of the live channel that are gone, by why")
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    @Override
    public void connectionMissed(String database, String reason) {
        Counter.builder("evenkeel.connections.missed")
                .description("Requests for a connection of a pool that got none")
                .tag("db.system.name", database)
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    /**
     * Memory that is in use after collections has reached another level.
     *
     * @param rank of the level, 0 for the one where all is well
     */
    public void memoryChanged(String level, int rank) {
        memoryLevel.set(rank);
        new MemoryLevelEvent(level).commit();
    }

    /** Shows a number that changes, whenever somebody looks. */
    public void watch(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }

    /** Shows a number that only grows, whenever somebody looks. */
    public void count(String name, String description, Supplier<Number> number) {
        counted.add(number); // The registry alone would let go of it.
        FunctionCounter.builder(name, number, each -> each.get().doubleValue())
                .description(description)
                .register(registry);
    }

    /** Counts what was decided on the way, in the same series. */
    public PolicyTelemetry policies() {
        return policies;
    }

    /** Reads the series for a collector. */
    MeterProducer producer() {
        return new MeterProducer(registry);
    }

    /** What the series say of the service as a whole. */
    public ServiceFigures figures() {
        return figures.read();
    }

    /** All series in the Prometheus text format. */
    public String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        process.close();
        registry.close();
    }
}

package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.PolicyTelemetry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was decided on the way, as series beside the others. Safe for any thread. */
final class MicrometerPolicyTelemetry implements PolicyTelemetry {

    private static final Map<String, Integer> STATES = Map.of("closed", 0, "half_open", 1, "open", 2);

    private final MeterRegistry registry;
    private final BreakerHistory history;
    private final Map<String, AtomicInteger> breakers = new ConcurrentHashMap<>();

    MicrometerPolicyTelemetry(MeterRegistry registry, BreakerHistory history) {
        this.registry = registry;
        this.history = history;
    }

    @Override
    public void callRepeated(String port, String operation) {
        Counter.builder("evenkeel.port.repeats")
                .description("Calls to a driven port that failed and were made again")
                .tag("port", port)
                .tag("operation", operation)
                .register(registry)
                .increment();
    }

    @Override
    public void breakerChanged(String port, String state, Duration leftAlone) {
        history.changed(port, state, leftAlone);
        breakers.computeIfAbsent(port, this::gauge).set(STATES.getOrDefault(state, -1));
        Counter.builder("evenkeel.breaker.changes")
                .description("Changes of the circuit breaker of a driven port, by what it became")
                .tag("port", port)
                .tag("state", state)
                .register(registry)
                .increment();
    }

    @Override
    public void requestLimited(String limit, String outcome) {
        Counter.builder("evenkeel.limit.requests")
                .description("Requests that were counted against a limit")
                .tag("limit", limit)
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    @Override
    public void cacheAsked(String level, String outcome) {
        Counter.builder("evenkeel.cache.requests")
                .description("What the levels of the cache of statistics were asked and told")
                .tag("level", level)
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    private AtomicInteger gauge(String port) {
        AtomicInteger state = new AtomicInteger();
        Gauge.builder("evenkeel.breaker.state", state, AtomicInteger::doubleValue)
                .description("The circuit breaker of a driven port: 0 closed, 1 half open, 2 open")
                .tag("port", port)
                .strongReference(true)
                .register(registry);
        return state;
    }
}

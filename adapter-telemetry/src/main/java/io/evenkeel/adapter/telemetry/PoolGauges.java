package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.PoolFigure;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The figures of pools as gauges, one for each that was ever told. Safe for any thread. */
final class PoolGauges {

    private record Key(String database, PoolFigure figure) {}

    private final MeterRegistry registry;
    private final Map<Key, AtomicLong> figures = new ConcurrentHashMap<>();

    PoolGauges(MeterRegistry registry) {
        this.registry = registry;
    }

    AtomicLong of(String database, PoolFigure figure) {
        Key key = new Key(database, figure);
        AtomicLong known = figures.get(key); // without the lock that making one takes
        return known != null ? known : figures.computeIfAbsent(key, this::registered);
    }

    private AtomicLong registered(Key key) {
        AtomicLong value = new AtomicLong();
        gauge(key.figure(), value)
                .tag("db.system.name", key.database())
                .strongReference(true)
                .register(registry);
        return value;
    }

    private static Gauge.Builder<AtomicLong> gauge(PoolFigure figure, AtomicLong value) {
        return figure == PoolFigure.WAITING
                ? Gauge.builder("db.client.connection.pending_requests", value, AtomicLong::doubleValue)
                        .description("Callers that wait for a connection of the pools")
                : Gauge.builder("db.client.connection.count", value, AtomicLong::doubleValue)
                        .description("Connections of the pools by what they do now")
                        .tag("db.client.connection.state", figure.name().toLowerCase(Locale.ROOT));
    }
}

package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.in.health.CacheFigures;
import io.evenkeel.application.port.in.health.CacheFigures.OutcomeCount;
import io.evenkeel.application.port.in.health.ProcessFigures;
import io.evenkeel.application.port.in.health.RequestFigures;
import io.evenkeel.application.port.in.health.ServiceFigures;
import io.evenkeel.application.port.in.health.StoreFigures;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the series back, so that the page shows the numbers that the metrics show. Safe for any thread. */
final class MeterFigures {

    private static final List<String> BREAKERS = List.of("closed", "half_open", "open");
    /** What was nobody's fault, or a caller's. */
    private static final Set<String> NO_FAULT = Set.of("ok", "cancelled", "conflict");

    private static final long UNKNOWN = -1;

    private final MeterRegistry registry;
    private final BreakerHistory breakers;

    MeterFigures(MeterRegistry registry, BreakerHistory breakers) {
        this.registry = registry;
        this.breakers = breakers;
    }

    ServiceFigures read() {
        return new ServiceFigures(stores(), cache(), requests(), process());
    }

    private List<StoreFigures> stores() {
        return by("port", registry.find("evenkeel.port.call.duration").timers()).entrySet().stream()
                .map(port -> store(port.getKey(), port.getValue()))
                .toList();
    }

    private StoreFigures store(String port, List<Timer> calls) {
        double state = gauge("evenkeel.breaker.state", "port", port);
        Counter opened = registry.find("evenkeel.breaker.changes")
                .tag("port", port)
                .tag("state", "open")
                .counter();
        BreakerHistory.Past past = breakers.of(port);
        return new StoreFigures(
                port,
                count(calls),
                calls.stream()
                        .filter(call -> !NO_FAULT.contains(tag(call, "outcome")))
                        .mapToLong(Timer::count)
                        .sum(),
                seconds(calls),
                // There is no gauge before the first change.
                BREAKERS.get(Math.max(0, (int) state)),
                opened == null ? 0 : (long) opened.count(),
                past.nextTry(),
                past.changes());
    }

    private List<CacheFigures> cache() {
        return by("level", registry.find("evenkeel.cache.requests").counters()).entrySet().stream()
                .map(level -> new CacheFigures(
                        level.getKey(),
                        by("outcome", level.getValue()).entrySet().stream()
                                .map(outcome -> new OutcomeCount(outcome.getKey(), (long) outcome.getValue().stream()
                                        .mapToDouble(Counter::count)
                                        .sum()))
                                .toList()))
                .toList();
    }

    private RequestFigures requests() {
        Collection<Timer> all = registry.find("http.server.request.duration").timers();
        return new RequestFigures(count(all), withStatus(all, "4"), withStatus(all, "5"), seconds(all));
    }

    private static long withStatus(Collection<Timer> all, String firstDigit) {
        return all.stream()
                .filter(each -> tag(each, "http.response.status_code").startsWith(firstDigit))
                .mapToLong(Timer::count)
                .sum();
    }

    private ProcessFigures process() {
        return new ProcessFigures(
                time("process.uptime"),
                (long) gauge("process.files.open", null, ""),
                (long) gauge("process.files.max", null, ""),
                (long) gauge("jvm.threads.live", null, ""),
                (long) gauge("evenkeel.live.connections", null, ""));
    }

    private long time(String name) {
        var gauge = registry.find(name).timeGauge();
        return gauge == null ? UNKNOWN : (long) gauge.value(TimeUnit.SECONDS);
    }

    private double gauge(String name, @Nullable String tag, String value) {
        Gauge gauge = tag == null
                ? registry.find(name).gauge()
                : registry.find(name).tag(tag, value).gauge();
        return gauge == null || Double.isNaN(gauge.value()) ? UNKNOWN : gauge.value();
    }

    private static long count(Collection<Timer> timers) {
        return timers.stream().mapToLong(Timer::count).sum();
    }

    private static double seconds(Collection<Timer> timers) {
        return timers.stream()
                .mapToDouble(timer -> timer.totalTime(TimeUnit.SECONDS))
                .sum();
    }

    private static <M extends Meter> Map<String, List<M>> by(String tag, Collection<M> meters) {
        return meters.stream()
                .collect(Collectors.groupingBy(meter -> tag(meter, tag), TreeMap::new, Collectors.toList()));
    }

    private static String tag(Meter meter, String name) {
        String value = meter.getId().getTag(name);
        return value == null ? "" : value;
    }
}

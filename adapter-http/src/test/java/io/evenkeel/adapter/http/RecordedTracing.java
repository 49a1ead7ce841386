package io.evenkeel.adapter.http;

import io.evenkeel.application.port.out.RequestTrace;
import io.evenkeel.application.port.out.Tracing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Remembers what it is told of requests, and for which one each thread works. */
final class RecordedTracing implements Tracing {

    /** Whether traces that begin here are recorded. */
    volatile boolean samples;

    final List<RequestTrace> answered = new CopyOnWriteArrayList<>();
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger entered = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage") // Each server has its own.
    private final ThreadLocal<@Nullable RequestTrace> current = new ThreadLocal<>();

    /** How many threads work for a request, or were never told that they do not any more. */
    int working() {
        return entered.get();
    }

    /** For which request the calling thread works; null for none. */
    @Nullable
    RequestTrace current() {
        return current.get();
    }

    @Override
    public boolean samples(String traceId) {
        return samples;
    }

    @Override
    public Scope enter(RequestTrace trace) {
        current.set(trace);
        entered.incrementAndGet();
        return () -> {
            current.remove();
            entered.decrementAndGet();
        };
    }

    @Override
    public void answered(RequestTrace trace, String method, String route, int status, String problem, Duration took) {
        answered.add(trace);
        lines.add(method + " " + route + " " + status + " " + problem);
    }
}

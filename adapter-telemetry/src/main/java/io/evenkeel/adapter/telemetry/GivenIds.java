package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.RequestTrace;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ids for spans: for that of a request those that the server has made and told already, random ones for all others. Safe for
 * any thread.
 */
final class GivenIds implements IdGenerator {

    private final IdGenerator random = IdGenerator.random();

    @SuppressWarnings("ThreadLocalUsage") // There is no static state here, and one of these.
    private final ThreadLocal<@Nullable RequestTrace> given = new ThreadLocal<>();

    /** Makes a span with the ids of a request. */
    Span with(RequestTrace trace, Supplier<Span> span) {
        given.set(trace);
        try {
            return span.get();
        } finally {
            given.remove();
        }
    }

    @Override
    public String generateSpanId() {
        RequestTrace trace = given.get();
        return trace == null ? random.generateSpanId() : trace.spanId();
    }

    @Override
    public String generateTraceId() {
        RequestTrace trace = given.get();
        return trace == null ? random.generateTraceId() : trace.traceId();
    }
}

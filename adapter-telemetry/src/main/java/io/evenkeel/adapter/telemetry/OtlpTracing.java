package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.RequestTrace;
import io.evenkeel.application.port.out.Tracing;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.Clock;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Requests and what is called for them as spans, named by the OpenTelemetry conventions. A span is made when its work is over,
 * and of it only what is told then: while it lasts, the thread knows its ids and nothing else is kept. Safe for any thread.
 */
final class OtlpTracing implements Tracing {

    private static final int FIRST_OF_SERVER_ERRORS = 500;

    static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private final Tracer tracer;
    private final GivenIds ids;
    private final Sampler ratio;
    private final Clock clock = Clock.getDefault();

    /**
     * @param tracer takes its ids from {@code ids}, and records everything: what is not sampled never gets there
     * @param samplingRatio the share of the traces that begin here and are recorded
     */
    OtlpTracing(Tracer tracer, GivenIds ids, double samplingRatio) {
        this.tracer = tracer;
        this.ids = ids;
        this.ratio = Sampler.traceIdRatioBased(samplingRatio);
    }

    @Override
    public boolean samples(String traceId) {
        return ratio.shouldSample(Context.root(), traceId, "", SpanKind.SERVER, Attributes.empty(), List.of())
                        .getDecision()
                == SamplingDecision.RECORD_AND_SAMPLE;
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // Whoever enters closes it.
    public Scope enter(RequestTrace trace) {
        SpanContext request = SpanContext.create(
                trace.traceId(),
                trace.spanId(),
                trace.isSampled() ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                TraceState.getDefault());
        return Context.root().with(Span.wrap(request)).makeCurrent()::close;
    }

    @Override
    public void answered(RequestTrace trace, String method, String route, int status, String problem, Duration took) {
        if (!trace.isSampled()) {
            return;
        }
        long end = clock.now();
        SpanBuilder span = tracer.spanBuilder(method + " " + route)
                .setParent(parent(trace))
                .setSpanKind(SpanKind.SERVER)
                .setStartTimestamp(end - took.toNanos(), TimeUnit.NANOSECONDS)
                .setAttribute(METHOD, method)
                .setAttribute(ROUTE, route)
                .setAttribute(STATUS, (long) status);
        if (!problem.isEmpty()) {
            span.setAttribute(ERROR, problem);
        }
        Span made = ids.with(trace, span::startSpan);
        if (status >= FIRST_OF_SERVER_ERRORS) {
            made.setStatus(StatusCode.ERROR);
        }
        made.end(end, TimeUnit.NANOSECONDS);
    }

    /** Something was called for the request of this thread, and has ended a moment ago; for no request, nothing happens. */
    void called(String name, SpanKind kind, Attributes attributes, boolean isError, Duration took) {
        if (!Span.current().getSpanContext().isSampled()) {
            return;
        }
        long end = clock.now();
        Span span = tracer.spanBuilder(name)
                .setSpanKind(kind)
                .setStartTimestamp(end - took.toNanos(), TimeUnit.NANOSECONDS)
                .setAllAttributes(attributes)
                .startSpan();
        if (isError) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end(end, TimeUnit.NANOSECONDS);
    }

    private static Context parent(RequestTrace trace) {
        String parentId = trace.parentId();
        if (parentId == null) {
            return Context.root();
        }
        return Context.root()
                .with(Span.wrap(SpanContext.createFromRemoteParent(
                        trace.traceId(), parentId, TraceFlags.getSampled(), TraceState.getDefault())));
    }
}

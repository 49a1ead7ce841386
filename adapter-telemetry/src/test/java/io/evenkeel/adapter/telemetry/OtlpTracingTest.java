package io.evenkeel.adapter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.evenkeel.application.port.out.RequestTrace;
import io.evenkeel.application.port.out.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtlpTracingTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";
    private static final String NOBODY = "0".repeat(16);
    private static final Duration TOOK = Duration.ofMillis(250);

    private final KeptSpans kept = new KeptSpans();
    private final SpanQueue queue = SpanQueue.start(kept, Duration.ofSeconds(5), reached -> {});
    private final GivenIds ids = new GivenIds();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .setIdGenerator(ids)
            .addSpanProcessor(queue)
            .build();
    private final OtlpTracing tracing = tracing(1);
    private final MicrometerTelemetry series = new MicrometerTelemetry(InstantSource.system());
    private final TracedTelemetry telemetry = new TracedTelemetry(series, tracing);

    @Test
    void putsWhatIsCalledForARequestUnderIt() {
        RequestTrace trace = trace("00f067aa0ba902b7", PARENT, true);
        try (Tracing.Scope worker = tracing.enter(trace)) {
            assertThat(worker).isNotNull();
            telemetry.portCalled("session-reads", "scan", "ok", Duration.ofMillis(200));
            telemetry.commandEnded("mongodb", "find", "failed", Duration.ofMillis(100));
        }
        tracing.answered(trace, "GET", "/api/v1/sessions", 503, "STORE_UNAVAILABLE", TOOK);

        List<SpanData> spans = sent();
        assertThat(spans)
                .extracting(SpanData::getName)
                .containsExactly("session-reads scan", "mongodb find", "GET /api/v1/sessions");
        assertThat(spans).extracting(SpanData::getTraceId).containsOnly(TRACE);
        SpanData request = spans.get(2);
        assertThat(request.getSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(request.getParentSpanId()).isEqualTo(PARENT);
        assertThat(request.getParentSpanContext().isRemote()).isTrue();
        assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(request.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(request.getAttributes().asMap())
                .containsEntry(OtlpTracing.METHOD, "GET")
                .containsEntry(OtlpTracing.ROUTE, "/api/v1/sessions")
                .containsEntry(OtlpTracing.STATUS, 503L)
                .containsEntry(OtlpTracing.ERROR, "STORE_UNAVAILABLE");
        assertThat(request.getEndEpochNanos() - request.getStartEpochNanos()).isEqualTo(TOOK.toNanos());
        assertThat(spans.subList(0, 2)).allSatisfy(call -> {
            assertThat(call.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
            assertThat(call.getEndEpochNanos()).isLessThanOrEqualTo(request.getEndEpochNanos());
        });
        assertThat(spans.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(spans.get(1).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(spans.get(1).getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(series.scrape()).contains("evenkeel_port_call_duration_seconds_count", "db_client_operation");
    }

    @Test
    void beginsATraceUnderTheIdsThatTheServerHasTold() {
        tracing.answered(trace("00f067aa0ba902b7", null, true), "GET", "/api/v1/sessions", 200, "", TOOK);

        SpanData request = sent().get(0);
        assertThat(request.getTraceId()).isEqualTo(TRACE);
        assertThat(request.getSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(request.getParentSpanId()).isEqualTo(NOBODY);
        assertThat(request.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(request.getAttributes().get(OtlpTracing.ERROR)).isNull();
    }

    @Test
    void recordsNothingOfATraceThatIsNotSampled() {
        RequestTrace trace = trace("00f067aa0ba902b7", PARENT, false);
        try (Tracing.Scope worker = tracing.enter(trace)) {
            assertThat(worker).isNotNull();
            telemetry.portCalled("session-reads", "scan", "ok", TOOK);
        }
        tracing.answered(trace, "GET", "/x", 500, "INTERNAL_ERROR", TOOK);

        assertThat(sent()).isEmpty();
    }

    @Test
    void recordsNothingThatBelongsToNoRequest() {
        telemetry.portCalled("rollup-writes", "replace", "ok", TOOK);
        try (Tracing.Scope worker = tracing.enter(trace("00f067aa0ba902b7", null, true))) {
            assertThat(worker).isNotNull();
        }
        telemetry.portCalled("rollup-writes", "replace", "ok", TOOK);

        assertThat(sent()).isEmpty();
    }

    @Test
    void mixesNoRequestsOfWorkersThatAreUsedAgain() throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(3);
        for (int i = 1; i <= 60; i++) {
            RequestTrace trace = new RequestTrace(String.format("%032x", i), String.format("%016x", i), null, true);
            workers.execute(() -> {
                try (Tracing.Scope worker = tracing.enter(trace)) {
                    assertThat(worker).isNotNull();
                    telemetry.portCalled("port-" + trace.spanId(), "call", "ok", TOOK);
                }
                tracing.answered(trace, "GET", trace.spanId(), 200, "", TOOK);
            });
        }
        workers.shutdown();
        assertThat(workers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();

        List<SpanData> spans = sent();
        assertThat(spans).hasSize(120);
        var requests = spans.stream()
                .filter(span -> span.getKind() == SpanKind.SERVER)
                .collect(Collectors.toMap(SpanData::getSpanId, Function.identity()));
        assertThat(spans.stream().filter(span -> span.getKind() == SpanKind.INTERNAL))
                .hasSize(60)
                .allSatisfy(call -> {
                    SpanData request = Objects.requireNonNull(requests.get(call.getParentSpanId()));
                    assertThat(call.getTraceId()).isEqualTo(request.getTraceId());
                    assertThat(call.getName()).isEqualTo("port-" + request.getSpanId() + " call");
                });
    }

    @Test
    void samplesTheShareItIsToldAndTheSameIdAlwaysAlike() {
        Random random = new Random(42);
        List<String> traces = IntStream.range(0, 10_000)
                .mapToObj(i -> String.format("%016x%016x", random.nextLong() | 1, random.nextLong()))
                .toList();

        assertThat(traces.stream().filter(tracing(0.1)::samples).count()).isCloseTo(1_000, within(150L));
        assertThat(traces.stream().filter(tracing(0.1)::samples)).allMatch(tracing(0.2)::samples);
        assertThat(traces).allMatch(tracing(1)::samples).noneMatch(tracing(0)::samples);
    }

    private OtlpTracing tracing(double ratio) {
        return new OtlpTracing(provider.get("test"), ids, ratio);
    }

    private List<SpanData> sent() {
        provider.shutdown().join(10, TimeUnit.SECONDS);
        return kept.spans;
    }

    private static RequestTrace trace(String spanId, @Nullable String parentId, boolean isSampled) {
        return new RequestTrace(TRACE, spanId, parentId, isSampled);
    }
}

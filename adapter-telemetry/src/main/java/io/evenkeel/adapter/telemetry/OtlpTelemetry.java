package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.port.out.Tracing;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.metrics.OtlpHttpMetricExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.common.export.MemoryMode;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Traces and metrics for a collector, as OTLP over HTTP. Whoever works here waits for the collector never: it has a thread of
 * its own, a bounded queue of spans, and little time when the program ends. Safe for any thread.
 */
public final class OtlpTelemetry implements AutoCloseable {

    private static final Duration ONE_REQUEST = Duration.ofSeconds(5);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_METRICS = Duration.ofMinutes(1);
    private static final Duration TO_END = Duration.ofSeconds(2);

    /** What it says holds addresses, and not as our log does; whether the collector is reached is told in another way. */
    private final Logger library = Logger.getLogger("io.opentelemetry");

    private final SpanQueue spans;
    private final SdkTracerProvider tracers;
    private final SdkMeterProvider meters;
    private final OtlpTracing tracing;
    private final Telemetry telemetry;

    /**
     * Sends from now on.
     *
     * @param collector the base of the addresses {@code v1/traces} and {@code v1/metrics}
     * @param samplingRatio the share of the traces that begin here and are recorded, from 0 to 1
     * @param release the version that runs here
     * @param series are sent as metrics, and count calls
     * @param reached hears when the collector stops taking spans, and when it takes them again; must not throw
     */
    public OtlpTelemetry(
            URI collector,
            double samplingRatio,
            String release,
            MicrometerTelemetry series,
            Consumer<Boolean> reached) {
        library.setLevel(Level.OFF);
        String base = collector.toString().replaceAll("/+$", "");
        Resource resource = Resource.getDefault()
                .merge(Resource.create(Attributes.of(
                        AttributeKey.stringKey("service.name"),
                        "evenkeel",
                        AttributeKey.stringKey("service.version"),
                        release,
                        AttributeKey.stringKey("service.instance.id"),
                        UUID.randomUUID().toString())));
        GivenIds ids = new GivenIds();
        this.spans = SpanQueue.start(
                OtlpHttpSpanExporter.builder()
                        .setEndpoint(base + "/v1/traces")
                        .setTimeout(ONE_REQUEST)
                        .setConnectTimeout(TO_CONNECT)
                        .setRetryPolicy(null)
                        .setMemoryMode(MemoryMode.IMMUTABLE_DATA) // The other one uses Unsafe.
                        .build(),
                TO_END,
                reached);
        this.tracers = SdkTracerProvider.builder()
                .setResource(resource)
                .setIdGenerator(ids)
                .setSampler(Sampler.alwaysOn())
                .addSpanProcessor(spans)
                .build();
        this.meters = SdkMeterProvider.builder()
                .setResource(resource)
                .registerMetricProducer(series.producer())
                .registerMetricReader(PeriodicMetricReader.builder(OtlpHttpMetricExporter.builder()
                                .setEndpoint(base + "/v1/metrics")
                                .setTimeout(ONE_REQUEST)
                                .setConnectTimeout(TO_CONNECT)
                                .setRetryPolicy(null)
                                .setMemoryMode(MemoryMode.IMMUTABLE_DATA)
                                .build())
                        .setInterval(BETWEEN_METRICS)
                        .build())
                .build();
        this.tracing = new OtlpTracing(tracers.get("io.evenkeel"), ids, samplingRatio);
        this.telemetry = new TracedTelemetry(series, tracing);
        series.count("evenkeel.spans.sent", "Spans that the collector took", spans::sent);
        series.count("evenkeel.spans.dropped", "Spans that did not get to the collector", spans::dropped);
    }

    /** Follows requests. */
    public Tracing tracing() {
        return tracing;
    }

    /** Counts and times as the series do, and makes spans of it. */
    public Telemetry telemetry() {
        return telemetry;
    }

    /** Sends what is left, as far as that is soon done: takes four seconds at most, whatever the collector does. */
    @Override
    public void close() {
        // The SDK waits longer for the last metrics than anybody here shall.
        Thread metrics = new Thread(meters::shutdown, "metrics");
        metrics.setDaemon(true);
        metrics.start();
        tracers.shutdown();
        try {
            metrics.join(TO_END.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

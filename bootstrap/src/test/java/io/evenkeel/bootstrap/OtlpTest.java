package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole server tells a collector, and that the collector costs it nothing. */
class OtlpTest {

    private static final String SESSIONS = "/api/v1/sessions?from=2026-03-02&to=2026-03-09";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Collector collector = new Collector();

    @AfterEach
    void closeTheCollector() {
        collector.close();
    }

    @Test
    void tellsTheWayOfARequestDownToTheStore() throws Exception {
        String response;
        try (Assembly assembly = Assembly.forServer(settings(collector.address(), "1"))) {
            int port = assembly.startServer().port();
            response = header(get(port, SESSIONS, "00-" + TRACE + "-" + PARENT + "-01"), "traceresponse");
        }

        Span request = spans(Span.SpanKind.SPAN_KIND_SERVER).get(0);
        assertThat(request.getName()).isEqualTo("GET /api/v1/sessions");
        assertThat(hex(request.getTraceId())).isEqualTo(TRACE);
        assertThat(hex(request.getParentSpanId())).isEqualTo(PARENT);
        assertThat(response).isEqualTo("00-" + TRACE + "-" + hex(request.getSpanId()) + "-01");
        List<Span> calls = spans(Span.SpanKind.SPAN_KIND_INTERNAL);
        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            assertThat(call.getTraceId()).isEqualTo(request.getTraceId());
            assertThat(call.getParentSpanId()).isEqualTo(request.getSpanId());
            assertThat(call.getStartTimeUnixNano()).isLessThanOrEqualTo(call.getEndTimeUnixNano());
        });
        assertThat(calls).extracting(Span::getName).anyMatch(name -> name.startsWith("session-reads "));
        assertThat(collector.services).containsOnly("evenkeel");
    }

    @Test
    void tellsNothingOfWhatTheCallerDoesNotRecordNorOfProbes() throws Exception {
        try (Assembly assembly = Assembly.forServer(settings(collector.address(), "1"))) {
            int port = assembly.startServer().port();
            get(port, SESSIONS, "00-" + TRACE + "-" + PARENT + "-00");
            get(port, "/health/ready", "");
            assertThat(header(get(port, SESSIONS, ""), "traceresponse")).endsWith("-01");
        }

        assertThat(spans(Span.SpanKind.SPAN_KIND_SERVER)).hasSize(1);
        assertThat(collector.spans)
                .isNotEmpty()
                .noneMatch(span -> hex(span.getTraceId()).equals(TRACE));
    }

    @Test
    void tellsNothingOfTracesThatAreNotSampled() throws Exception {
        try (Assembly assembly = Assembly.forServer(settings(collector.address(), "0"))) {
            assertThat(header(get(assembly.startServer().port(), SESSIONS, ""), "traceresponse"))
                    .endsWith("-00");
        }

        assertThat(collector.spans).isEmpty();
    }

    @Test
    void tellsTheSeriesAsMetrics() throws Exception {
        try (Assembly assembly = Assembly.forServer(settings(collector.address(), "1"))) {
            get(assembly.startServer().port(), SESSIONS, "");
        }

        Metric requests = collector.metrics.stream()
                .filter(metric -> metric.getName().equals("http.server.request.duration"))
                .findAny()
                .orElseThrow();
        assertThat(requests.getUnit()).isEqualTo("s");
        assertThat(requests.getHistogram().getDataPoints(0).getCount()).isEqualTo(1);
        assertThat(collector.metrics)
                .extracting(Metric::getName)
                .contains("evenkeel.port.call.duration", "jvm.memory.used", "evenkeel.spans.dropped");
    }

    @Test
    void costsNothingWhenTheCollectorHangs() throws Exception {
        collector.hangs = true;

        assertCostsNothing(collector.address());
    }

    @Test
    void costsNothingWhenTheCollectorIsAway() throws Exception {
        collector.close();

        assertCostsNothing(collector.address());
    }

    private void assertCostsNothing(String address) throws Exception {
        long closing;
        try (Assembly assembly = Assembly.forServer(settings(address, "1"))) {
            int port = assembly.startServer().port();
            get(port, SESSIONS, ""); // The first one loads classes.
            long start = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                assertThat(get(port, SESSIONS, "").statusCode()).isEqualTo(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            assertThat(get(port, "/health/ready", "").body()).contains("\"ready\"");
            closing = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(7));
    }

    private List<Span> spans(Span.SpanKind kind) {
        return collector.spans.stream().filter(span -> span.getKind() == kind).toList();
    }

    private Settings settings(String address, String ratio) {
        return new SettingsLoader(Map.of(
                        "EVENKEEL_DATA_DIRECTORY",
                        folder.toString(),
                        "EVENKEEL_STORE_URL",
                        "memory:",
                        "EVENKEEL_SERVER_PORT",
                        "0",
                        "EVENKEEL_TELEMETRY_OTLP_URL",
                        address,
                        "EVENKEEL_TELEMETRY_SAMPLING_RATIO",
                        ratio))
                .loadForServer(null, Map.of());
    }

    private HttpResponse<String> get(int port, String path, String traceparent)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
        if (!traceparent.isEmpty()) {
            request.header("traceparent", traceparent);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}

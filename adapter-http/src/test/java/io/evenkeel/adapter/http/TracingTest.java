package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.RequestTrace;
import io.evenkeel.application.port.out.StoreException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One trace id for everything that is said of a request. */
class TracingTest {

    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void goesOnWithTheTraceOfTheCaller() throws Exception {
        AtomicReference<RequestTrace> seen = new AtomicReference<>();
        server.statistics = (request, deadline) -> {
            seen.set(server.traces.current());
            throw new StoreException.Unavailable("away", null);
        };

        HttpResponse<String> answer = server.get(REPORT, "traceparent", "00-" + TRACE + "-" + PARENT + "-01");

        RequestTrace trace = answered();
        assertThat(trace.traceId()).isEqualTo(TRACE);
        assertThat(trace.parentId()).isEqualTo(PARENT);
        assertThat(trace.isSampled()).isTrue();
        assertThat(seen.get()).as("on the worker").isEqualTo(trace);
        assertThat(answer.headers().firstValue("traceresponse")).hasValue("00-" + TRACE + "-" + trace.spanId() + "-01");
        assertThat(json(answer).get("traceId").asString()).isEqualTo(TRACE);
        assertThat(json(server.get("/api/v1/incidents"))
                        .at("/incidents/0/samples/0/traceId")
                        .asString())
                .isEqualTo(TRACE);
        assertThat(server.traces.lines).first().isEqualTo("GET /api/v1/statistics/{family} 503 STORE_UNAVAILABLE");
    }

    @Test
    void recordsNothingThatTheCallerDoesNot() throws Exception {
        server.traces.samples = true;

        server.get(REPORT, "traceparent", "00-" + TRACE + "-" + PARENT + "-00");

        assertThat(answered().isSampled()).isFalse();
    }

    @Test
    void beginsATraceWhenTheCallerHasNone() throws Exception {
        server.traces.samples = true;

        HttpResponse<String> answer = server.get(REPORT, "traceparent", "00-" + "0".repeat(32) + "-" + PARENT + "-01");

        RequestTrace trace = answered();
        assertThat(trace.parentId()).isNull();
        assertThat(trace.isSampled()).isTrue();
        assertThat(answer.headers().firstValue("traceresponse"))
                .hasValue("00-" + trace.traceId() + "-" + trace.spanId() + "-01");
    }

    @Test
    void beginsNoTraceForProbesAndPages() throws Exception {
        server.traces.samples = true;

        HttpResponse<String> answer = server.get("/health/ready");

        assertThat(answered().isSampled()).isFalse();
        assertThat(answer.headers().firstValue("traceresponse").orElseThrow()).endsWith("-00");
    }

    @Test
    void leavesTheWorkerWhenTheAnswerIsMade() throws Exception {
        for (int i = 0; i < 50; i++) {
            server.get(REPORT);
        }

        await(() -> server.traces.working() == 0);
    }

    /** The client may have its answer a moment before the server has counted it. */
    private RequestTrace answered() {
        await(() -> !server.traces.answered.isEmpty());
        return server.traces.answered.get(0);
    }

    private static void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            Thread.onSpinWait();
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }
}

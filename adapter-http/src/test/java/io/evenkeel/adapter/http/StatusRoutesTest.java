package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.StoreException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code GET /api/v1/status}; that its body is as described is demanded of each answer. */
class StatusRoutesTest {

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void tellsThatAllIsWellWithTheFiguresBehindIt() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/status");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"status\":\"ready\"", "\"reasons\":[]", "\"at\":\"2026-03-10T12:00:00Z\"")
                .contains("\"port\":\"session-reads\"", "\"breaker\":\"open\"", "\"maxFiles\":-1")
                .contains("\"nextTry\":\"", "\"state\":\"open\"", "\"mend\":\"set auth.mode to on\"");
    }

    @Test
    void tellsWhatWorksLessWellThanItShould() throws Exception {
        server.impairments.add("MEMORY_WARN");

        HttpResponse<String> answer = server.get("/api/v1/status");

        assertThat(answer.body()).contains("\"status\":\"degraded\"", "\"reasons\":[\"MEMORY_WARN\"]");
    }

    /** The page that shows it must not go blank just then. */
    @Test
    void answersAlsoWhenTheStoreDoesNot() throws Exception {
        server.faults.failNext(1, () -> new StoreException.Unavailable("away", null));

        HttpResponse<String> answer = server.get("/api/v1/status");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"unready\"", "\"reasons\":[\"STORE_UNAVAILABLE\"]");
    }
}

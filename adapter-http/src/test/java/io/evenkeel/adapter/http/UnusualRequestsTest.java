package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no decent client sends: the client is told off, and the server never takes the blame. */
class UnusualRequestsTest {

    private static final String PERIOD = "GET /api/v1/statistics/period";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[::1",
                "]",
                ":",
                "[]",
                "localhost:port",
                "127.0.0.1 evil.example",
                "@localhost",
                "%6cocalhost"
            })
    void neverTakesTheBlameForAHostNameThatIsNone(String host) throws IOException {
        String answer = server.sendRaw(PERIOD + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");

        assertThat(answer).doesNotStartWith("HTTP/1.1 5");
        assertThat(status(answer)).as(answer).isIn("200", "400", "421", "");
        if (!host.startsWith("localhost:")) {
            assertThat(answer).doesNotContain("\"zone\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOCALHOST", "LocalHost:8080"})
    void readsAHostNameInAnyCase(String host) throws IOException {
        assertThat(server.sendRaw(PERIOD + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/statistics/period?zone=%zz",
                "/api/v1/statistics/period?zone=%00",
                "/api/v1/statistics/period?zone=%ff%fe",
                "/api/v1/statistics/period?zone=../../etc",
                "/api/v1/statistics/%00?from=2026-03-02&to=2026-03-09",
                "/api/v1/statistics/overview%2f?from=2026-03-02&to=2026-03-09",
                "/api/v1/statistics/overview?from=%0d%0aSet-Cookie:%20a=b&to=2026-03-09",
                "/%zz",
                "/assets/",
                "/assets/%"
            })
    void refusesPathsAndQueriesThatMakeNoSense(String target) throws IOException {
        String answer = server.sendRaw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Set-Cookie: ", "Exception", "\tat ");
    }

    @Test
    void refusesMoreParametersThanAnybodyNeeds() throws IOException {
        String query = IntStream.range(0, 1_500).mapToObj(i -> "p" + i).collect(Collectors.joining("&"));

        String answer = server.sendRaw(PERIOD + "?" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("INVALID_PARAMETER");
    }

    @Test
    void refusesAPathThatIsTooLong() throws IOException {
        String answer = server.sendRaw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(status(answer)).isNotEqualTo("200").doesNotStartWith("5");
    }

    @Test
    void refusesABodyWhereNoneIsTaken() throws IOException {
        String answer = server.sendRaw("POST /api/v1/statistics/period HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Length: 99999999\r\nExpect: 100-continue\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    /** A body after HEAD would be taken for the next answer. */
    @Test
    void sendsTheLengthAfterHeadAndNothingElse() throws IOException {
        String get = server.sendRaw("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
        String headThenGet = server.sendRaw("HEAD /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
                + "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");

        String body = "{\"status\":\"live\",\"reasons\":[]}";
        assertThat(get).contains("Content-Length: " + body.length() + "\r\n").endsWith("\r\n\r\n" + body);
        assertThat(headThenGet)
                .containsOnlyOnce(body)
                .contains("Content-Length: " + body.length() + "\r\n")
                .contains("\r\n\r\nHTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more"
            })
    void takesNoTraceThatTheStandardForbids(String traceparent) throws Exception {
        assertThat(server.get("/nowhere", "traceparent", traceparent).body())
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .doesNotContainIgnoringCase("0af7651916cd43dd8448eb211c80319c");
    }

    private static String status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? answer.substring(9, 12) : "";
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.problem.ProblemCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every route: security headers, problems, limits, telemetry. */
class HttpServerTest {

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health/live", "/metrics", "/nowhere", "/api/v1/statistics/overview"})
    void sendsSecurityHeadersWithEveryAnswer(String path) throws Exception {
        HttpResponse<String> response = server.get(path);

        assertThat(response.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(response.headers().firstValue("referrer-policy")).contains("no-referrer");
    }

    @Test
    void answersAnUnknownPathWithAProblem() throws Exception {
        HttpResponse<String> response = server.get("/api/v2/statistics");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"code\":\"NOT_FOUND\"")
                .contains("\"type\":\"/problems/NOT_FOUND\"")
                .contains("\"instance\":\"/api/v2/statistics\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void refusesAMethodThatTheRouteDoesNotTakeAndSaysWhichItDoes(String method) throws Exception {
        HttpResponse<String> response = server.send(method, "/api/v1/statistics/overview");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).contains("GET, HEAD");
        assertThat(response.body()).contains("METHOD_NOT_ALLOWED");
    }

    @Test
    void answersHeadLikeGetWithoutABody() throws Exception {
        HttpResponse<String> response = server.send("HEAD", "/health/live");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1"})
    void refusesTheHostNamesOfOthers(String host) throws IOException {
        String answer = server.sendRaw("GET /api/v1/statistics/period HTTP/1.1\r\nHost: " + host + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421 ").contains("MISDIRECTED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "[::1]:8080"})
    void answersToTheNamesOfThisMachine(String host) throws IOException {
        assertThat(server.sendRaw("GET /health/live HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void saysWhatWorksLessWellAndIsReadyAllTheSame() throws Exception {
        assertThat(server.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\",\"reasons\":[]}");

        server.impairments.add("MEMORY_SHORT");

        HttpResponse<String> ready = server.get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("{\"status\":\"degraded\",\"reasons\":[\"MEMORY_SHORT\"]}");
    }

    @Test
    void tellsTheTraceInTheAnswer() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        assertThat(server.get("/health/live", "traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                        .headers()
                        .firstValue("traceresponse")
                        .orElseThrow())
                .matches("00-" + trace + "-(?!0{16})(?!b7ad6b7169203331)[0-9a-f]{16}-01");
        assertThat(server.get("/health/live")
                        .headers()
                        .firstValue("traceresponse")
                        .orElseThrow())
                .matches("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-00");
    }

    @Test
    void refusesAHeaderBlockThatIsTooLong() throws IOException {
        String answer =
                server.sendRaw("GET /health/live HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void goesOnAfterRequestsThatAreNoHttp() throws Exception {
        for (String garbage : List.of("\0\1\2\3\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\r\n".repeat(50))) {
            assertThat(server.sendRaw(garbage)).doesNotStartWith("HTTP/1.1 5");
        }

        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void takesTheTraceOfTheCallerOver() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        assertThat(server.get("/nowhere", "traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                        .body())
                .contains("\"traceId\":\"" + trace + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-00000000000000000000000000000000-b7ad6b7169203331-01", "garbage", "00-short-1-1"})
    void makesATraceOfItsOwnWhenTheCallersIsNone(String traceparent) throws Exception {
        assertThat(server.get("/nowhere", "traceparent", traceparent).body())
                .containsPattern("\"traceId\":\"(?!0{32})[0-9a-f]{32}\"")
                .doesNotContain(traceparent);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void explainsEveryProblemCode(ProblemCode code) throws Exception {
        HttpResponse<String> response = server.get("/problems/" + code);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(code.title()).contains(code.advice());
    }

    @Test
    void knowsNoOtherProblemCode() throws Exception {
        assertThat(server.get("/problems/NO_SUCH_CODE").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTelemetryTheTemplateOfTheRouteAndNeverThePath() throws Exception {
        HttpResponse<String> first = server.get("/problems/NOT_FOUND?secret=1");
        HttpResponse<String> second = server.get("/secret/path");

        assertThat(first.statusCode() + second.statusCode()).isEqualTo(604);
        // The second answer was sent before its request was counted; a third one comes after the count of the first.
        assertThat(server.answered).contains("GET /problems/{code} 200").noneMatch(line -> line.contains("secret"));
    }
}

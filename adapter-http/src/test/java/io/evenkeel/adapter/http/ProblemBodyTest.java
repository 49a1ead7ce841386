package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.StoreException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole problems, member by member, in their order. */
class ProblemBodyTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void namesEachWrongParameter() throws Exception {
        HttpResponse<String> response = get("/api/v1/statistics/weather?from=soon&to=2026-03-09&zone=Mars&form=x&to=1");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("retry-after")).isEmpty();
        assertThat(response.body()).isEqualTo("""
                        {"type":"/problems/INVALID_PARAMETER","title":"A parameter of the request is missing or wrong",\
                        "status":400,"detail":"Mend what 'errors' names and send it again.",\
                        "instance":"/api/v1/statistics/weather","code":"INVALID_PARAMETER","traceId":"%s","errors":[\
                        {"pointer":"family","code":"UNKNOWN_FAMILY",\
                        "detail":"the families are overview, trainers, activities, adherence, trend, heatmap"},\
                        {"pointer":"form","code":"UNKNOWN_PARAMETER",\
                        "detail":"the parameters are [activity, compare, from, hour, status, to, trainer, weekday, zone]"},\
                        {"pointer":"from","code":"BAD_DATE",\
                        "detail":"is not a date of the years 1 to 9999; write it like 2026-03-02"},\
                        {"pointer":"to","code":"GIVEN_TWICE","detail":"give the parameter once"},\
                        {"pointer":"zone","code":"UNKNOWN_ZONE",\
                        "detail":"is not a time zone; write one such as Europe/Oslo or UTC"}]}""".formatted(TRACE));
    }

    @Test
    void saysWhatCouldNotBeComputedAndWhenToTryAgain() throws Exception {
        server.faults.failAlways(() -> new StoreException.Unavailable("connection refused by 10.1.2.3", null));

        HttpResponse<String> response =
                get("/api/v1/statistics/adherence?from=2026-03-02&to=2026-03-09&zone=Europe/Oslo");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("retry-after")).contains("10");
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body()).isEqualTo("""
                        {"type":"/problems/STORE_UNAVAILABLE","title":"The store cannot be reached","status":503,\
                        "detail":"Try again after the time that Retry-After gives.",\
                        "instance":"/api/v1/statistics/adherence","code":"STORE_UNAVAILABLE","traceId":"%s",\
                        "meta":{"family":"adherence","from":"2026-03-02","to":"2026-03-09","zone":"Europe/Oslo"}}""".formatted(TRACE));
    }

    @Test
    void saysThatThePeriodCannotBeFoundEither() throws Exception {
        server.faults.failAlways(() -> new StoreException.TimedOut("too slow", null));

        HttpResponse<String> response = get("/api/v1/statistics/period");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("retry-after")).contains("10");
        assertThat(response.body()).contains("\"code\":\"STORE_TIMED_OUT\"").doesNotContain("too slow");
    }

    @Test
    void ownsUpToAMistakeWithoutGivingAnythingAway() throws Exception {
        server.statistics = (request, deadline) -> {
            throw new IllegalStateException("trainer Ada of table sessions");
        };

        HttpResponse<String> response = get("/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("retry-after")).isEmpty();
        assertThat(response.body()).isEqualTo("""
                        {"type":"/problems/INTERNAL_ERROR","title":"The server made a mistake","status":500,\
                        "detail":"Report the trace id; repeating the request may not help.",\
                        "instance":"/api/v1/statistics/overview","code":"INTERNAL_ERROR","traceId":"%s"}""".formatted(TRACE));
    }

    /** An error is a mistake like any other, as long as the process lives. */
    @Test
    void ownsUpToARecursionThatNeverEnds() throws Exception {
        server.statistics = (request, deadline) -> {
            throw new StackOverflowError();
        };

        HttpResponse<String> response = get("/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("\"code\":\"INTERNAL_ERROR\"").doesNotContain("StackOverflow");
    }

    @Test
    void writesAPathAsDataWhateverItHolds() throws Exception {
        HttpResponse<String> response = get("/%22%7D%3Cscript%3E%0A");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("\"instance\":\"/\\\"}<script>\\n\"");
        assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.get(path, "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.out.StoreException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a problem tells of the inside of the program: where it came from in development, nothing in production. */
class DebugMemberTest {

    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09";

    private static final Routes BROKEN = new Routes()
            .get("/test/late", Access.EVERYONE, exchange -> {
                Exchanges.send(exchange, "text/plain", "half");
                throw new IllegalStateException("after the answer");
            })
            .post(
                    "/test/json",
                    Access.EVERYONE,
                    BodyForm.JSON.upTo(100),
                    exchange -> JsonReader.read(Exchanges.body(exchange), Map.class));

    @RegisterExtension
    final RunningServer production = new RunningServer(BROKEN);

    @RegisterExtension
    final RunningServer development = new RunningServer(BROKEN).inDevelopment();

    @Test
    void showsExceptionMessageAndOurFramesInDevelopment() throws Exception {
        development.statistics = (request, deadline) -> bug();

        Map<String, Object> debug = debug(development.get(REPORT).body());

        assertThat(debug)
                .containsOnlyKeys("exception", "message", "frames", "cause")
                .containsEntry("exception", "java.lang.IllegalStateException")
                .containsEntry("message", "no such table");
        assertThat((List<?>) debug.get("frames"))
                .first()
                .asString()
                .startsWith("io.evenkeel.adapter.http.DebugMemberTest.bug(DebugMemberTest.java:");
        assertThat((List<?>) debug.get("frames"))
                .allSatisfy(frame -> assertThat(String.valueOf(frame)).startsWith("io.evenkeel."));
        assertThat(debug.get("cause"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("exception", "java.lang.ArithmeticException")
                .containsEntry("message", "/ by zero");
    }

    @Test
    void showsWhatTheStoreSaidInDevelopment() throws Exception {
        development.faults.failAlways(() -> new StoreException.Unavailable("connection refused", null));

        assertThat(debug(development.get(REPORT).body()))
                .containsEntry("exception", "io.evenkeel.application.port.out.StoreException$Unavailable")
                .containsEntry("message", "connection refused");
    }

    @Test
    void showsTheRefusalItselfInDevelopment() throws Exception {
        assertThat(debug(development.get("/nowhere").body()))
                .containsEntry("exception", "io.evenkeel.adapter.http.problem.ProblemException")
                .containsEntry("frames", List.of());
    }

    @Test
    void endsAtTheFifthCauseInDevelopment() throws Exception {
        RuntimeException first = new IllegalStateException("0");
        for (int i = 1; i < 50; i++) {
            first = new IllegalStateException(String.valueOf(i), first);
        }
        RuntimeException last = first;
        development.statistics = (request, deadline) -> {
            throw last;
        };

        assertThat(development.get(REPORT).body()).contains("\"45\"").doesNotContain("\"44\"");
    }

    @Test
    void showsNothingOfTheProgramInProduction() throws Exception {
        assertShowsNothing(() -> production.statistics = (request, deadline) -> bug());
        assertShowsNothing(() -> production.statistics = (request, deadline) -> {
            throw new StackOverflowError();
        });
        assertShowsNothing(() -> production.statistics = (request, deadline) -> {
            throw new StoreException.Corrupt("row 7 of java.lang.String", new IOException("io.evenkeel.Row"));
        });
        assertShowsNothing(() -> production.faults.failAlways(
                () -> new StoreException.TimedOut("com.mongodb.MongoTimeoutException at line 3", null)));
        assertIsInnocent(production.get("/nowhere").body());
        assertIsInnocent(production.get("/api/v1/statistics/weather?from=x").body());
        assertIsInnocent(production.post("/test/json", "{\"a\": nul}").body());
        assertIsInnocent(production.post("/test/json", "[1]").body());
        assertIsInnocent(production.send("DELETE", REPORT).body());
        assertIsInnocent(production.get(REPORT, "Request-Timeout", "soon").body());
        assertIsInnocent(production.sendRaw("GET /test/late HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        assertIsInnocent(production.sendRaw("NONSENSE\r\n\r\n"));
    }

    private void assertShowsNothing(Runnable breaking) throws Exception {
        breaking.run();
        String body = production.get(REPORT).body();

        assertThat(body).contains("\"code\":");
        assertIsInnocent(body);
    }

    private static void assertIsInnocent(String answer) {
        assertThat(answer)
                .doesNotContain(
                        "debug", "Exception", "Error\"", "StackOverflow", "io.evenkeel", "java.", "com.", ".java:");
    }

    private static StatisticsOutcome bug() {
        throw new IllegalStateException("no such table", new ArithmeticException("/ by zero"));
    }

    @SuppressWarnings("unchecked") // A JSON object.
    private static Map<String, Object> debug(String body) {
        Map<String, Object> problem = JsonMapper.shared().readValue(body, new TypeReference<Map<String, Object>>() {});
        return (Map<String, Object>) Objects.requireNonNull(problem.get("debug"), body);
    }
}

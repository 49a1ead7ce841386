package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertReason;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UndeliveredAlert;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What failed, on the server and in browsers, told and shown. */
class IncidentRoutesTest {

    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void groupsWhatFailsOnTheServer() throws Exception {
        server.faults.failNext(3, IncidentRoutesTest::away);
        for (int i = 0; i < 3; i++) {
            assertThat(server.get(REPORT).statusCode()).isEqualTo(503);
        }

        JsonNode group = only();
        assertThat(group.get("origin").asString()).isEqualTo("server");
        assertThat(group.get("code").asString()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(group.get("count").asInt()).isEqualTo(3);
        assertThat(group.at("/places/0/value").asString()).isEqualTo("GET /api/v1/statistics/{family}");
        assertThat(group.at("/samples/0/release").asString()).isEqualTo("test");
    }

    @Test
    void saysWhatIsDifferentAboutAGroup() throws Exception {
        server.faults.failNext(1, IncidentRoutesTest::away);
        server.get(REPORT);
        server.statistics = (request, deadline) -> {
            throw new IllegalStateException("a bug");
        };
        assertThat(server.get(REPORT).statusCode()).isEqualTo(500);

        JsonNode list = incidents().get("incidents");
        assertThat(list.at("/0/dependencies/0/value").asString()).isEqualTo("(none)");
        assertThat(list.at("/0/differences")).isEmpty();
        assertThat(list.at("/1/dependencies/0/value").asString()).isEqualTo("store");
        assertThat(list.at("/1/differences/0/attribute").asString()).isEqualTo("dependency");
        assertThat(list.at("/1/differences/0/value").asString()).isEqualTo("store");
        assertThat(list.at("/1/differences/0/share").asDouble()).isEqualTo(1);
        assertThat(list.at("/1/differences/0/shareElsewhere").asDouble()).isZero();
    }

    @Test
    void showsAlertsThatNobodyGot() throws Exception {
        server.undelivered.add(new UndeliveredAlert(
                new Alert(
                        "a-1",
                        AlertReason.SPIKE,
                        RunningServer.NOW,
                        "server",
                        "a",
                        "STORE_UNAVAILABLE",
                        "The store cannot be reached",
                        "GET /x",
                        30,
                        25,
                        null,
                        0),
                "status 500",
                8));

        JsonNode undelivered = incidents().at("/undeliveredAlerts/0");

        assertThat(undelivered.get("reason").asString()).isEqualTo("SPIKE");
        assertThat(undelivered.get("cause").asString()).isEqualTo("status 500");
        assertThat(undelivered.get("attempts").asInt()).isEqualTo(8);
    }

    @Test
    void leavesOutWhatIsTheClientsMistake() throws Exception {
        assertThat(server.get("/api/v1/statistics/overview").statusCode()).isEqualTo(400);
        assertThat(server.get("/nothing").statusCode()).isEqualTo(404);

        assertThat(incidents().get("groups").asInt()).isZero();
    }

    @Test
    void joinsTheBrowsersErrorWithTheRequestThatFailed() throws Exception {
        server.faults.failNext(1, IncidentRoutesTest::away);
        server.get(REPORT, "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
        HttpResponse<String> taken = tell(
                event("\"kind\":\"request\",\"message\":\"503 for overview\",\"screen\":\"/statistics\",\"traceId\":\""
                        + TRACE + "\""));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
        JsonNode list = incidents().get("incidents");
        assertThat(list).hasSize(2);
        assertThat(list.at("/0/origin").asString()).isEqualTo("browser");
        assertThat(list.at("/0/code").asString()).isEqualTo("BROWSER_REQUEST");
        assertThat(list.at("/0/related/0")).isEqualTo(list.at("/1/fingerprint"));
        assertThat(list.at("/1/related/0")).isEqualTo(list.at("/0/fingerprint"));
    }

    @Test
    void takesErrorsForTheSameWhateverDiffersByReleaseAndValue() throws Exception {
        List.of(
                        event("\"kind\":\"error\",\"message\":\"no row 17 in 'Ada'\",\"screen\":\"/\",\"times\":4,"
                                + "\"stack\":\"at f (/assets/index-Bx3d9QzA.js:1:200)\""),
                        event(
                                "\"kind\":\"error\",\"message\":\"no row 3 in 'Bo'\",\"screen\":\"/data\","
                                        + "\"stack\":\"at f (/assets/index-9aKQ0_x1.js:7:31)\",\"breadcrumbs\":[\"click save\"]"))
                .forEach(body -> assertThat(told(body).statusCode()).isEqualTo(204));
        tell(event("\"kind\":\"render\",\"message\":\"no row 3 in 'Bo'\",\"screen\":\"/\""));

        JsonNode list = incidents().get("incidents");
        assertThat(list).hasSize(2);
        assertThat(list.at("/1/count").asInt()).isEqualTo(5);
        assertThat(list.at("/1/title").asString()).isEqualTo("no row 17 in 'Ada'");
        assertThat(list.at("/1/places")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "{\"release\":\"1\"};/events",
                "{\"release\":\"1\",\"events\":[]};/events",
                "{\"events\":[{\"kind\":\"error\",\"message\":\"m\",\"screen\":\"/\"}]};/release",
                "{\"release\":\"1\",\"events\":[{\"kind\":\"panic\",\"message\":\"m\",\"screen\":\"/\"}]};/events/0/kind",
                "{\"release\":\"1\",\"events\":[{\"kind\":\"error\",\"screen\":\"/\"}]};/events/0/message",
                "{\"release\":\"1\",\"events\":[null]};/events/0",
                "{\"release\":\"1\",\"events\":[{\"kind\":\"error\",\"message\":\"m\",\"screen\":\"/\",\"times\":0}]};/events/0/times",
                "{\"release\":\"1\",\"events\":[{\"kind\":\"error\",\"message\":\"m\",\"screen\":\"/\",\"traceId\":\"x\"}]};/events/0/traceId",
                "{\"release\":\"1\",\"events\":[{\"kind\":\"error\",\"message\":\"m\",\"screen\":\"/\",\"breadcrumbs\":[null]}]};/events/0/breadcrumbs/0",
                "{\"release\":\"1\",\"events\":[{\"kind\":\"error\",\"message\":\"m\",\"screen\":\"/\",\"typed\":\"secret\"}]};/events/0/typed"
            })
    void refusesABatchThatIsNone(String body, String pointer) throws Exception {
        HttpResponse<String> answer = tell(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        assertThat(incidents().get("groups").asInt()).isZero();
    }

    @Test
    void refusesTooMuchOfAnything() throws Exception {
        String one = "{\"kind\":\"error\",\"message\":\"m\",\"screen\":\"/\"}";

        assertThat(tell("{\"release\":\"1\",\"events\":[" + one + ("," + one).repeat(50) + "]}")
                        .body())
                .contains("more than 50 events");
        assertThat(tell(event("\"kind\":\"error\",\"screen\":\"/\",\"message\":\"" + "m".repeat(1_001) + "\""))
                        .body())
                .contains("more than 1000 characters");
        assertThat(tell("x".repeat(64 * 1024 + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void showsAsManyAsAreWanted() throws Exception {
        tell(event("\"kind\":\"error\",\"message\":\"a\",\"screen\":\"/\""));
        tell(event("\"kind\":\"error\",\"message\":\"b\",\"screen\":\"/\""));

        JsonNode one = json(server.get("/api/v1/incidents?limit=1"));
        assertThat(one.get("incidents")).hasSize(1);
        assertThat(one.get("groups").asInt()).isEqualTo(2);
        assertThat(server.get("/api/v1/incidents?limit=501").statusCode()).isEqualTo(400);
    }

    private static StoreException away() {
        return new StoreException.Unavailable("the store is away", null);
    }

    private JsonNode only() throws Exception {
        JsonNode list = incidents();
        assertThat(list.get("groups").asInt()).as(list.toString()).isEqualTo(1);
        return list.at("/incidents/0");
    }

    private JsonNode incidents() throws Exception {
        return json(server.get("/api/v1/incidents"));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> tell(String body) throws Exception {
        return server.post("/api/v1/client-errors", body);
    }

    private HttpResponse<String> told(String body) {
        try {
            return tell(body);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String event(String members) {
        return "{\"release\":\"0.9\",\"events\":[{" + members + "}]}";
    }
}

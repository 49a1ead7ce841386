package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests of which two servers in a row could think differently where they end (request smuggling), and others that are no
 * proper HTTP. Each is refused within a second, or the connection ends; what hides in it is never taken for a request.
 */
class FramingTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String POST = "POST /test/json HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
    private static final String HIDDEN = "GET /test/hidden HTTP/1.1\r\n" + HOST + "\r\n";
    private static final String LAST_CHUNK = "0\r\n\r\n";
    private static final String LIVE = "GET /health/live HTTP/1.1\r\n" + HOST;

    private final AtomicInteger found = new AtomicInteger();

    @RegisterExtension
    final RunningServer server = new RunningServer(new Routes()
            .get("/test/hidden", Access.EVERYONE, exchange -> {
                found.incrementAndGet();
                Exchanges.send(exchange, "text/plain", "found");
            })
            .post(
                    "/test/json",
                    Access.EVERYONE,
                    BodyForm.JSON,
                    exchange -> Exchanges.send(exchange, "text/plain", Exchanges.body(exchange).length + " bytes")));

    /** A request, and what hides behind it. */
    private record Form(String name, String bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Form form(String name, String... parts) {
        return new Form(name, String.join("", parts));
    }

    static Stream<Form> ambiguous() {
        return Stream.of(
                form("length and chunks", POST, "Content-Length: 6\r\n", CHUNKED, "\r\n", LAST_CHUNK, HIDDEN),
                form("chunks and length", POST, CHUNKED, "Content-Length: 6\r\n\r\n", LAST_CHUNK, HIDDEN),
                form("chunks and no length", POST, CHUNKED, "Content-Length: 0\r\n\r\n", LAST_CHUNK, HIDDEN),
                form("chunks, twice", POST, CHUNKED, CHUNKED, "\r\n", LAST_CHUNK, HIDDEN),
                form("chunks, then something else", POST, CHUNKED, "Transfer-Encoding: x\r\n\r\n", LAST_CHUNK, HIDDEN),
                form(
                        "something else, then chunks",
                        POST,
                        "Transfer-Encoding: x\r\n",
                        CHUNKED,
                        "\r\n",
                        LAST_CHUNK,
                        HIDDEN),
                form("chunked, identity", POST, "Transfer-Encoding: chunked, identity\r\n\r\n", LAST_CHUNK, HIDDEN),
                form("identity", POST, "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}", HIDDEN),
                form("gzip, chunked", POST, "Transfer-Encoding: gzip, chunked\r\n\r\n", LAST_CHUNK, HIDDEN),
                form("xchunked", POST, "Transfer-Encoding: xchunked\r\n\r\n", LAST_CHUNK, HIDDEN),
                form("chunked in quotes", POST, "Transfer-Encoding: \"chunked\"\r\n\r\n", LAST_CHUNK, HIDDEN),
                form(
                        "chunked and a vertical tab",
                        POST,
                        "Transfer-Encoding: chunked\u000b\r\n\r\n",
                        LAST_CHUNK,
                        HIDDEN),
                form("empty encoding", POST, "Transfer-Encoding: \r\n\r\n", LAST_CHUNK, HIDDEN),
                form("chunks in HTTP/1.0", POST.replace("1.1", "1.0"), CHUNKED, "\r\n", LAST_CHUNK, HIDDEN),
                form(
                        "space before the colon of an encoding",
                        POST,
                        "Transfer-Encoding : chunked\r\n\r\n",
                        LAST_CHUNK,
                        HIDDEN),
                form("space before the colon of a length", POST, "Content-Length : 6\r\n\r\n", LAST_CHUNK, HIDDEN),
                form("tab before the colon", POST, "Content-Length\t: 6\r\n\r\n", LAST_CHUNK, HIDDEN),
                form("folded first line", POST.replace(HOST, " " + HOST), "Content-Length: 2\r\n\r\n{}", HIDDEN),
                form("two lengths", POST, "Content-Length: 2\r\nContent-Length: 7\r\n\r\n{}", HIDDEN),
                form("the same length twice", POST, "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", HIDDEN),
                form("a list of lengths", POST, "Content-Length: 2, 2\r\n\r\n{}", HIDDEN),
                form("a negative length", POST, "Content-Length: -1\r\n\r\n{}", HIDDEN),
                form("a length with a sign", POST, "Content-Length: +2\r\n\r\n{}", HIDDEN),
                form("a hexadecimal length", POST, "Content-Length: 0x2\r\n\r\n{}", HIDDEN),
                form("a length in other digits", POST, "Content-Length: \u00b2\r\n\r\n{}", HIDDEN),
                form("a length with an exponent", POST, "Content-Length: 2e0\r\n\r\n{}", HIDDEN),
                form("no length", POST, "Content-Length: \r\n\r\n{}", HIDDEN),
                form("a length in two words", POST, "Content-Length: 2 2\r\n\r\n{}", HIDDEN),
                form("a huge length", POST, "Content-Length: 9223372036854775807\r\n\r\n{}", HIDDEN),
                form("a length beyond 64 bits", POST, "Content-Length: 18446744073709551618\r\n\r\n{}", HIDDEN),
                form("a chunk beyond 64 bits", POST, CHUNKED, "\r\n10000000000000002\r\n{}\r\n", LAST_CHUNK, HIDDEN),
                form("a chunk that overflows", POST, CHUNKED, "\r\nffffffffffffffff\r\n{}\r\n", LAST_CHUNK, HIDDEN),
                form("a negative chunk", POST, CHUNKED, "\r\n-2\r\n{}\r\n", LAST_CHUNK, HIDDEN),
                form("a chunk with a sign", POST, CHUNKED, "\r\n+2\r\n{}\r\n", LAST_CHUNK, HIDDEN),
                form("a chunk with 0x", POST, CHUNKED, "\r\n0x2\r\n{}\r\n", LAST_CHUNK, HIDDEN),
                form("a chunk of no size", POST, CHUNKED, "\r\n\r\n{}\r\n", LAST_CHUNK, HIDDEN),
                form("a chunk without end", POST, CHUNKED, "\r\n2\r\n{}", LAST_CHUNK, HIDDEN),
                form("spaces around a chunk size", POST, CHUNKED, "\r\n 2 \r\n{}\r\n", LAST_CHUNK, HIDDEN),
                form("zero after a header", POST, "Content-Length: 2\u0000\r\n\r\n{}", HIDDEN),
                form("zero in a header", LIVE, "X: a\u0000b\r\n\r\n"),
                form("zero in a name", LIVE, "X\u0000: a\r\n\r\n"),
                form("zero in a path", "GET /health/live\u0000 HTTP/1.1\r\n", HOST, "\r\n"),
                form("a carriage return in a header", LIVE, "X: a\rContent-Length: 2\r\n\r\n"),
                form("a header without a name", LIVE, ": a\r\n\r\n"),
                form("a header without a colon", LIVE, "Nonsense\r\n\r\n"),
                form("a name with a space", LIVE, "X Y: a\r\n\r\n"),
                form("a name with a bracket", LIVE, "X(: a\r\n\r\n"),
                form("no host", "GET /health/live HTTP/1.1\r\n\r\n"),
                form("two hosts", LIVE, "Host: evil.example\r\n\r\n"),
                form("another host in the address", "GET http://evil.example/health/live HTTP/1.1\r\n", HOST, "\r\n"),
                form(
                        "an address with a fragment of another",
                        "GET http://evil.example@localhost/ HTTP/1.1\r\n",
                        HOST,
                        "\r\n"),
                form("no version", "GET /health/live\r\n\r\n"),
                form("lines that end early", LIVE.replace("\r\n", "\n"), "\n"),
                form("one line that ends early", POST, "X: y\nContent-Length: 2\r\n\r\n{}", HIDDEN),
                form("a version in lower case", "GET /health/live http/1.1\r\n", HOST, "\r\n"),
                form("HTTP/2 without being asked", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                form("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"),
                form("two spaces", "GET  /health/live HTTP/1.1\r\n", HOST, "\r\n"),
                form("a method in lower case", "get /health/live HTTP/1.1\r\n", HOST, "\r\n"),
                form("a method of many letters", "A".repeat(20_000), " /health/live HTTP/1.1\r\n", HOST, "\r\n"),
                form("a tunnel", "CONNECT localhost:22 HTTP/1.1\r\n", HOST, "\r\n"),
                form("a trace", "TRACE /health/live HTTP/1.1\r\n", HOST, "Cookie: secret\r\n\r\n"),
                form("an empty line before", "\r\n", LIVE, "\r\n"),
                form("nothing but a colon", "GET : HTTP/1.1\r\n", HOST, "\r\n"),
                form("more headers than anybody sends", LIVE, "X: y\r\n".repeat(2_000), "\r\n"),
                form("a header of a megabyte", LIVE, "X: ", "y".repeat(1_000_000), "\r\n\r\n"),
                form(
                        "a body where none is taken",
                        LIVE.replace("GET", "DELETE"),
                        "Content-Length: ",
                        String.valueOf(HIDDEN.length()),
                        "\r\n\r\n",
                        HIDDEN));
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void areRefused(Form form) throws IOException {
        long start = System.nanoTime();

        List<RawAnswer> answers = answers(form.bytes());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(answers).as("at most one answer").hasSizeLessThanOrEqualTo(1);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("secret", "Exception");
        });
        assertThat(found).as("requests that were hidden").hasValue(0);
        assertThat(answers(LIVE + "\r\n")).extracting(RawAnswer::status).containsExactly(200);
    }

    static Stream<Form> proper() {
        return Stream.of(
                form("a body with GET", LIVE, "Content-Length: ", String.valueOf(HIDDEN.length()), "\r\n\r\n", HIDDEN),
                form("header on a folded line", POST, "X: a\r\n b\r\nContent-Length: 2\r\n\r\n{}"),
                form("a version to come", "GET /health/live HTTP/1.2\r\n", HOST, "\r\n"),
                form("zeros before a length", POST, "Content-Length: 002\r\n\r\n{}"),
                form("the whole address", "GET http://localhost/health/live HTTP/1.1\r\n", HOST, "\r\n"),
                form(
                        "a method by header",
                        LIVE,
                        "X-HTTP-Method-Override: DELETE\r\nX-HTTP-Method: DELETE\r\nX-Method-Override: DELETE\r\n\r\n"),
                form(
                        "an offer of HTTP/2",
                        LIVE,
                        "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n"));
    }

    /** The canary of the table above: what is proper is served, and so is the request behind it. */
    @ParameterizedTest
    @MethodSource("proper")
    void areServed(Form form) throws IOException {
        List<RawAnswer> answers = answers(form.bytes() + HIDDEN);

        assertThat(answers).extracting(RawAnswer::status).containsExactly(200, 200);
        assertThat(answers.get(1).body()).isEqualTo("found");
        assertThat(found).hasValue(1);
    }

    static Stream<Form> inChunks() {
        return Stream.of(
                form("encoding on a folded line", POST, "Transfer-Encoding:\r\n chunked\r\n\r\n", LAST_CHUNK),
                form("a chunk that is longer", POST, CHUNKED, "\r\n2\r\n{}}\r\n", LAST_CHUNK),
                form("a chunk that is shorter", POST, CHUNKED, "\r\n3\r\n{}\r\n", LAST_CHUNK),
                form(
                        "an endless extension of a chunk",
                        POST,
                        CHUNKED,
                        "\r\n2;",
                        "x".repeat(200_000),
                        "\r\n{}\r\n",
                        LAST_CHUNK,
                        HIDDEN),
                form("an extension that ends early", POST, CHUNKED, "\r\n2;a\nxx\r\n", LAST_CHUNK),
                form("an extension of a chunk", POST, CHUNKED, "\r\n2;a=\"b\"\r\n{}\r\n", LAST_CHUNK),
                form("a trailer", POST, CHUNKED, "\r\n2\r\n{}\r\n0\r\nContent-Length: 50\r\n\r\n"),
                form("zeros before a chunk size", POST, CHUNKED, "\r\n0000002\r\n{}\r\n", LAST_CHUNK),
                form("chunked in upper case", POST, "Transfer-Encoding: CHUNKED\r\n\r\n2\r\n{}\r\n", LAST_CHUNK),
                form("chunks with GET", LIVE, CHUNKED, "\r\n2\r\n{}\r\n", LAST_CHUNK));
    }

    /** The parser is lenient with chunks, so the connection ends with them, and what follows is nobody's request. */
    @ParameterizedTest
    @MethodSource("inChunks")
    void endTheConnection(Form form) throws IOException {
        List<RawAnswer> answers = answers(form.bytes() + HIDDEN);

        assertThat(answers).extracting(RawAnswer::status, RawAnswer::isLast).containsExactly(tuple(200, true));
        assertThat(found).hasValue(0);
    }

    static Stream<String> elsewhere() {
        return Stream.of(
                "/assets/../openapi.json",
                "/assets/%2e%2e/openapi.json",
                "/assets/..%2fopenapi.json",
                "/assets/..%2f..%2f..%2fio%2fevenkeel%2fadapter%2fhttp%2fHttpServer.class",
                "/assets/..%5c..%5cindex.html",
                "/assets/..;/index.html",
                "/assets/%252e%252e%252findex.html",
                "/assets/%c0%ae%c0%ae%c0%afindex.html",
                "/assets/....//index.html",
                "/assets//etc/passwd",
                "/assets/index.html%00.js",
                "/docs/../../../../etc/passwd",
                "/docs/..%2f..%2f..%2f..%2fetc%2fpasswd",
                "/docs/%2e%2e%2f%2e%2e%2fMETA-INF%2fMANIFEST.MF",
                "/problems/..%2f..%2fhealth%2flive",
                "/api/v1/rooms/..%2f..%2f..%2fhealth%2flive",
                "//evil.example/health/live",
                "/health/%2e/live",
                "/HEALTH/LIVE");
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void leadNowhereByADetour(String path) throws IOException {
        assertThat(answers("GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n" + LIVE + "\r\n"))
                .extracting(RawAnswer::status)
                .containsExactly(404, 200);
    }

    /** All that comes back when the bytes are sent and nothing follows them. */
    private List<RawAnswer> answers(String bytes) throws IOException {
        List<RawAnswer> answers = new ArrayList<>();
        try (Socket socket = server.connect();
                RawConnection connection = new RawConnection(socket)) {
            try {
                connection.send(bytes);
                socket.shutdownOutput();
                for (RawAnswer next = connection.answerOrEnd(); next != null; next = connection.answerOrEnd()) {
                    answers.add(next);
                }
            } catch (IOException closed) {
                // The server closed while bytes were still under way, which is an answer too.
                assertThat(closed).hasMessageMatching("(?i).*(reset|pipe|closed|abort).*");
            }
        }
        return answers;
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before any route, and what the parser refuses before any handler of ours. */
class RefusalsTest {

    private static final String LIVE = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void refusesAFloodOfHeaders() throws IOException {
        String flood =
                IntStream.range(0, 150).mapToObj(i -> "X" + i + ": x\r\n").collect(Collectors.joining());

        assertThat(server.sendRaw(LIVE + flood + "\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("HEADERS_TOO_LARGE");
    }

    @Test
    void takesAsManyHeadersAsItPromises() throws IOException {
        String headers =
                IntStream.range(0, 98).mapToObj(i -> "X" + i + ": x\r\n").collect(Collectors.joining());

        assertThat(server.sendRaw(LIVE + headers + "\r\n")).startsWith("HTTP/1.1 200 ");
    }

    /** Clients that would like HTTP/2 offer it so, and take the answer in HTTP/1.1. */
    @ParameterizedTest
    @ValueSource(strings = {"h2c", "foo", "foo/1, bar"})
    void ignoresProtocolsItDoesNotKnow(String protocol) throws IOException {
        assertThat(server.sendRaw(LIVE + "Connection: Upgrade\r\nUpgrade: " + protocol + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("HTTP/1.1 101");
    }

    /** Undertow tells no handler which version was asked for: to it, this is HTTP/1.1. */
    @Test
    void answersInItsOwnVersionOfHttp() throws IOException {
        assertThat(server.sendRaw("GET /health/live HTTP/9.9\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "gzip, chunked", "chunked, chunked", "xchunked"})
    void refusesCodingsThatHideWhereARequestEnds(String coding) throws IOException {
        String answer = server.sendRaw("POST /health/live HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + coding
                + "\r\n\r\n0\r\n\r\n" + LIVE + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("HTTP/1.1 200");
    }

    /** The parser writes this by itself: a status and a closed connection, and no problem, since no handler is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\1\2\3\r\n\r\n",
                "GET\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /health/live HTTP/1.1\r\n\r\n",
                "GET /health/live HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
                "GET /health/live HTTP/1.1\r\nHost : localhost\r\n\r\n",
                "GET /health/live HTTP/1.1\nHost: localhost\n\n",
                "POST /health/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "POST /health/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /health/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"
            })
    void closesTheConnectionOnWhatTheParserCannotRead(String request) throws Exception {
        String answer = server.sendRaw(request);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("Connection: close")
                .endsWith("\r\n\r\n");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }

    /** Twice as far over the limits as a refusal in words goes. */
    @Test
    void closesTheConnectionOnFloodsThatTheParserGivesUpOn() throws IOException {
        assertThat(server.sendRaw(LIVE + "X: " + "x".repeat(100_000) + "\r\n\r\n"))
                .doesNotContain(" 200 ");
        assertThat(server.sendRaw("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .doesNotContain(" 200 ");
    }

    @Test
    void answersAWrongMethodBeforeItReadsTheBody() throws IOException {
        try (var socket = server.connect()) {
            socket.getOutputStream()
                    .write("POST /health/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));

            byte[] start = socket.getInputStream().readNBytes(12);

            assertThat(new String(start, StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 405");
        }
    }

    @Test
    void sendsTheConnectionAwayWhileItIsBeingStopped() throws Exception {
        server.refuse();

        HttpResponse<String> response = server.get("/health/live");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("retry-after")).contains("10");
        assertThat(response.headers().firstValue("connection")).contains("close");
    }

    @Test
    void givesAReportAsCsvToWhomWantsCsv() throws Exception {
        HttpResponse<String> response =
                server.get("/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09", "Accept", "text/csv");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("text/csv; charset=utf-8");
        assertThat(response.body()).startsWith("measure,value,numerator,denominator,reason");
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a request may take, and how long a client may dawdle. */
class DeadlineTest {

    private static final int FAR_MORE_THAN_SOCKETS_HOLD = 12 * 1024 * 1024;

    private final CountDownLatch closed = new CountDownLatch(1);

    @RegisterExtension
    final RunningServer server = new RunningServer(new Routes()
                    .get(
                            "/test/deadline",
                            Access.EVERYONE,
                            exchange -> Exchanges.send(
                                    exchange,
                                    "text/plain",
                                    String.valueOf(Exchanges.deadline(exchange)
                                            .remaining()
                                            .toMillis())))
                    .get("/test/large", Access.EVERYONE, exchange -> {
                        exchange.getConnection().addCloseListener(connection -> closed.countDown());
                        Exchanges.send(exchange, "text/plain", "x".repeat(FAR_MORE_THAN_SOCKETS_HOLD));
                    }))
            .with(HttpTimes.DEFAULT.withWriteStall(Duration.ofMillis(500)));

    @RegisterExtension
    final RunningServer hasty = new RunningServer(new Routes()
                    .get(
                            "/test/answer",
                            Access.EVERYONE,
                            exchange -> Exchanges.send(
                                    exchange,
                                    "text/plain",
                                    String.valueOf(Exchanges.answerDeadline(exchange)
                                            .remaining()
                                            .toMillis()))))
            .with(HttpTimes.DEFAULT.withRequest(Duration.ofSeconds(20)).withAnswer(Duration.ofSeconds(3)));

    @Test
    void givesAnAnswerNoMoreThanTheSettingsDo() throws Exception {
        assertThat(Long.parseLong(hasty.get("/test/answer").body())).isBetween(1_000L, 3_000L);
        assertThat(Long.parseLong(
                        hasty.get("/test/answer", "Request-Timeout", "2").body()))
                .isLessThanOrEqualTo(2_000L);
    }

    @ParameterizedTest
    @CsvSource({"2,2000", "0.5,500", "7.25,7250", "30,30000", "31,30000", "999999,30000"})
    void waitsNoLongerThanTheClientWill(String seconds, long millis) throws Exception {
        String left = server.get("/test/deadline", "Request-Timeout", seconds).body();

        assertThat(Long.parseLong(left)).isBetween(millis - Math.min(millis, 2_000), millis);
    }

    @Test
    void waitsForThirtySecondsUnlessToldOtherwise() throws Exception {
        assertThat(Long.parseLong(server.get("/test/deadline").body())).isBetween(28_000L, 30_000L);
    }

    @Test
    void neverExtendsTheBudgetOfARoute() throws Exception {
        List<Duration> left = new ArrayList<>();
        server.statistics = (request, deadline) -> {
            left.add(deadline.remaining());
            throw new IllegalStateException("enough seen");
        };

        for (String seconds : List.of("25", "1.5")) {
            server.get("/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09", "Request-Timeout", seconds);
        }

        assertThat(left.get(0)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(8));
        assertThat(left.get(1)).isLessThanOrEqualTo(Duration.ofMillis(1_500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "-1", "+1", "0", "0.0", "1e3", "1,5", "1.", ".5", "1 2", "9999999", "NaN", "0x1"})
    void refusesATimeThatIsNone(String seconds) throws IOException {
        assertThat(server.sendRaw(deadlineRequest("Request-Timeout: " + seconds + "\r\n")))
                .startsWith("HTTP/1.1 400 ")
                .contains("INVALID_HEADER");
    }

    @Test
    void refusesTwoTimes() throws IOException {
        assertThat(server.sendRaw(deadlineRequest("Request-Timeout: 1\r\nRequest-Timeout: 2\r\n")))
                .startsWith("HTTP/1.1 400 ")
                .contains("INVALID_HEADER");
    }

    @Test
    void cutsAReaderOffThatStalls() throws Exception {
        try (Socket socket = server.connect()) {
            askForMuch(socket);

            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void askForMuch(Socket socket) throws IOException {
        socket.getOutputStream()
                .write("GET /test/large HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String deadlineRequest(String header) {
        return "GET /test/deadline HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n";
    }
}

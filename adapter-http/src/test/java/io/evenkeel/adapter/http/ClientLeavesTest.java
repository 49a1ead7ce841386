package io.evenkeel.adapter.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.routing.BodyReader;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work stops soon after its client has left, and only then. */
class ClientLeavesTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String REPORT =
            "GET /api/v1/statistics/overview?from=2026-03-02&to=2026-03-09 HTTP/1.1\r\n" + HOST + "\r\n";
    private static final String LIVE = "GET /health/live HTTP/1.1\r\n" + HOST + "\r\n";
    /** On an idle machine it takes some 110 milliseconds; a busy one gets time. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Semaphore started = new Semaphore(0);
    private final Semaphore release = new Semaphore(0);
    private final Semaphore stopped = new Semaphore(0);
    private final Semaphore endedByItsOwnThread = new Semaphore(0);
    private final Semaphore endedByAnother = new Semaphore(0);

    @RegisterExtension
    final RunningServer server = new RunningServer(new Routes()
            .get("/test/work", Access.EVERYONE, this::work)
            .get("/test/late", Access.EVERYONE, this::readLate)
            .get("/test/lingering", Access.EVERYONE, this::linger)
            .post("/test/work", Access.EVERYONE, BodyForm.JSON, this::work));

    @Test
    void stopsAReportWhoseStoreIsSlow() throws Exception {
        server.faults.hang();
        try (Socket client = server.connect()) {
            send(client, REPORT);
            await(() -> server.faults.calls() > 0);
        }

        long start = System.nanoTime();
        await(() -> server.answered.contains("GET /api/v1/statistics/{family} 499"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | '' | false",
                "GET | '' | true",
                "POST | 'Content-Length: 2\r\n\r\n{}' | false",
                "POST | 'Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n' | false"
            })
    void stopsWorkHoweverItCameAndTheClientLeft(String method, String rest, boolean byReset) throws Exception {
        try (Socket client = server.connect()) {
            try (RawConnection earlier = new RawConnection(client)) {
                assertThat(earlier.send(LIVE).answer().status()).isEqualTo(200);
                String end = rest.isEmpty() ? "\r\n" : "Content-Type: application/json\r\n" + rest;
                earlier.send(method + " /test/work HTTP/1.1\r\n" + HOST + end);
                assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
                if (byReset) {
                    client.setSoLinger(true, 0);
                }
            }
        }

        long start = System.nanoTime();
        assertThat(stopped.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        await(() -> server.answered.contains(method + " /test/work 499"));
    }

    @Test
    void leavesTheWorkOfAClientAloneThatSendsItsNextRequestMeanwhile() throws Exception {
        try (Socket client = server.connect();
                RawConnection connection = new RawConnection(client)) {
            connection.send("GET /test/work HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertQuiet(client);
            connection.send(LIVE.substring(0, 20));
            assertQuiet(client);
            connection.send(LIVE.substring(20));
            assertQuiet(client);
            release.release();

            assertThat(connection.answer().body()).isEqualTo("done");
            assertThat(connection.answer().body()).contains("live");
            assertThat(connection.send(LIVE).answer().body()).contains("live");
        }
        assertThat(stopped.availablePermits()).isZero();
    }

    /**
     * Most clients of the command line do so, and their answers must not be missing where errors are counted. The thread that would see them
     * leave is the one that ends their exchanges, so it cannot see it too early.
     */
    @Test
    void countsTheAnswerOfAClientThatLeavesAsSoonAsItHasIt() throws Exception {
        try (Socket client = server.connect();
                RawConnection connection = new RawConnection(client)) {
            connection.send("GET /test/lingering HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertQuiet(client);
            release.release();
            assertThat(connection.answer().body()).isEqualTo("done");
        }

        await(() -> server.answered.stream().anyMatch(line -> line.startsWith("GET /test/lingering ")));
        assertThat(server.answered).contains("GET /test/lingering 200");
        assertThat(endedByItsOwnThread.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(endedByAnother.availablePermits()).isZero();
    }

    /** While the body is under way nobody works, so there is nothing to stop. */
    @Test
    void startsNoWorkForABodyThatNeverCame() throws Exception {
        try (Socket client = server.connect()) {
            send(
                    client,
                    "POST /test/work HTTP/1.1\r\n" + HOST
                            + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{");
        }

        await(() -> server.answered.stream().anyMatch(line -> line.startsWith("POST /test/work ")));
        assertThat(started.availablePermits()).isZero();
    }

    /** As when somebody leaves whose sign-in was still being checked. */
    @Test
    void isNoFaultOfTheServerWhenTheClientHasLeftBeforeItsBodyIsRead() throws Exception {
        try (Socket client = server.connect()) {
            send(
                    client,
                    "GET /test/late HTTP/1.1\r\n" + HOST
                            + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{");
            assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            client.setSoLinger(true, 0);
        }
        release.release();

        assertThat(stopped.tryAcquire(10, TimeUnit.SECONDS))
                .as("came to its end without a failure")
                .isTrue();
    }

    private void readLate(HttpServerExchange exchange) throws Exception {
        started.release();
        assertThat(release.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        BodyReader.inMemory(BodyForm.JSON, Duration.ofSeconds(10), this::work).handleRequest(exchange);
        stopped.release();
    }

    private void linger(HttpServerExchange exchange) throws InterruptedException {
        exchange.addExchangeCompleteListener((done, proceed) -> {
            (done.isInIoThread() ? endedByItsOwnThread : endedByAnother).release();
            proceed.proceed();
        });
        started.release();
        assertThat(release.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        Exchanges.send(exchange, "text/plain", "done");
    }

    private void work(HttpServerExchange exchange) throws InterruptedException {
        started.release();
        Deadline deadline = Exchanges.deadline(exchange);
        while (!release.tryAcquire(10, TimeUnit.MILLISECONDS)) {
            if (deadline.isExpired()) {
                stopped.release();
                throw new StoreException.TimedOut("stopped", null);
            }
        }
        Exchanges.send(exchange, "text/plain", "done");
    }

    /** Nothing comes for longer than the server takes to begin to watch. */
    private static void assertQuiet(Socket client) throws IOException {
        client.setSoTimeout(250);
        assertThatExceptionOfType(SocketTimeoutException.class)
                .isThrownBy(() -> client.getInputStream().read());
        client.setSoTimeout(20_000);
    }

    private static void send(Socket client, String request) throws IOException {
        client.getOutputStream().write(request.getBytes(US_ASCII));
    }

    private static void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            Thread.onSpinWait();
        }
    }
}

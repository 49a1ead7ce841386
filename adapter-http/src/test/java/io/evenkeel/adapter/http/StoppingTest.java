package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.time.Deadline;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The end of a server: first it sends everybody elsewhere, then it finishes what it has begun. */
class StoppingTest {

    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09";

    private static final String LIVE = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void stillAnswersButSaysThatItIsNotReadyAndSendsConnectionsAway() throws Exception {
        server.leave();

        HttpResponse<String> ready = server.get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("{\"status\":\"unready\",\"reasons\":[\"SHUTTING_DOWN\"]}");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> report = server.get(REPORT);
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.headers().firstValue("connection")).contains("close");
    }

    @Test
    void finishesWhatItHasBegun() throws Exception {
        server.faults.hang();
        CompletableFuture<HttpResponse<String>> report = get();
        server.awaitUnderWay(1);
        CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(() -> stop(Duration.ofSeconds(20)));
        awaitRefusedConnections();
        assertThat(stopped).isNotDone();

        server.faults.heal();

        assertThat(report.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(stopped.get(20, TimeUnit.SECONDS)).isTrue();
    }

    /** A request that is refused because it came in between is a failure that nobody needs. */
    @Test
    void answersWhoIsThereAlreadyAlsoWhenItTakesNoMoreConnections() throws Exception {
        server.faults.hang();
        CompletableFuture<HttpResponse<String>> report = get();
        server.awaitUnderWay(1);
        try (RawConnection kept = new RawConnection(server.connect());
                RawConnection fresh = new RawConnection(server.connect())) {
            assertThat(kept.send(LIVE).answer().isLast()).isFalse();
            CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(() -> stop(Duration.ofSeconds(20)));
            awaitRefusedConnections();

            for (RawConnection connection : List.of(kept, fresh)) {
                RawAnswer answer = connection.send(LIVE).answer();
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.isLast()).isTrue();
            }

            server.faults.heal();
            assertThat(report.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(stopped.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysWhenSomethingCouldNotBeFinished() throws Exception {
        server.faults.hang();
        CompletableFuture<HttpResponse<String>> report = get();
        server.awaitUnderWay(1);

        assertThat(stop(Duration.ofMillis(100))).isFalse();
        server.faults.heal();
        assertThat(report.handle((answer, failed) -> true).get(20, TimeUnit.SECONDS))
                .isTrue();
    }

    private void awaitRefusedConnections() throws IOException {
        Deadline deadline = Deadline.after(Duration.ofSeconds(20), System::nanoTime);
        while (!deadline.isExpired()) {
            try (Socket taken = server.connect()) {
                assertThat(taken.isConnected()).isTrue();
            } catch (SocketException refused) {
                // Or reset, by who connects again and again, at the very moment of closing.
                return;
            }
        }
        throw new AssertionError("the server still takes connections");
    }

    private boolean stop(Duration within) {
        try {
            return server.stop(Duration.ZERO, within);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private CompletableFuture<HttpResponse<String>> get() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return server.get(REPORT);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The end of a server: first it sends everybody elsewhere, then it finishes what it has begun. */
class StoppingTest {

    private static final String REPORT = "/api/v1/statistics/overview?from=2026-03-02&to=2026-03-09";

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
        while (server.get("/health/live").statusCode() != 503) {
            assertThat(stopped).isNotDone();
        }

        server.faults.heal();

        assertThat(report.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(stopped.get(20, TimeUnit.SECONDS)).isTrue();
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

package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.evenkeel.faults.proxy.Fault;
import io.evenkeel.faults.proxy.FaultProxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody sets the clock of a running server by an hour, back and forth. What waits goes on as long as it should: breakers, quotas, the
 * end; and whoever has a token that means nothing any more signs in again. Played by {@code ./drill clock}.
 */
class ClockStepsIT {

    private static final long HOUR = 3_600;
    private static final int TERMINATED = 128 + 15;
    private static final String PASSWORD = "five quiet grey otters";
    private static final List<String> HEAP = List.of("-Xmx256m");
    /** Two units come back within 900 s each at most five reports later, whatever the clock says. */
    private static final long LONGEST_WAIT_SECONDS = 4_500;

    private static final Duration NEARLY = Duration.ofMinutes(1);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(35);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private FakeClock clock;

    @BeforeEach
    void fakeTheClock() {
        assumeTrue(Boolean.getBoolean("evenkeel.drill.clock"), "takes long; ./drill clock plays it");
        clock = FakeClock.in(folder);
    }

    @Test
    void quotasFillUpAsTheyWouldAndTheServerEndsInTime() throws Exception {
        List<String> runner = clock.runner("EVENKEEL_LIMITS_STATISTICS_UNITS=2");
        try (JarProcess server =
                JarProcess.startUnder(runner, folder, HEAP, "serve", "--store", "memory:", "--port", "0")) {
            URI address = server.address();
            assertThat(report(address, 1).statusCode()).isEqualTo(200);
            int status = 200;
            for (int month = 2; month < 12 && status == 200; month++) {
                status = report(address, month).statusCode();
            }
            assertThat(status).isEqualTo(429);

            for (long seconds : new long[] {-HOUR, HOUR, 0}) {
                clock.set(seconds);

                HttpResponse<String> refused = reportAt(address, seconds);

                assertThat(refused.statusCode()).isEqualTo(429);
                assertThat(Long.parseLong(
                                refused.headers().firstValue("Retry-After").orElse("0")))
                        .isBetween(1L, LONGEST_WAIT_SECONDS);
            }
            clock.set(-HOUR);
            assertThat(server.terminate()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void aBreakerThatIsOpenComesBackAndPeopleSignInAgain() throws Exception {
        MongoServer mongo = new MongoServer(new MemoryBackend());
        try (FaultProxy proxy = FaultProxy.before(mongo.bind(), 1)) {
            String store = "mongodb://127.0.0.1:" + proxy.port() + "/studio";
            Run added = new Evenkeel(folder)
                    .typing(PASSWORD)
                    .run("user", "add", "ann", "--role", "admin", "--store", store);
            assertThat(added.exitCode()).as(added.err()).isZero();
            List<String> runner = clock.runner(
                    "EVENKEEL_AUTH_MODE=on", "EVENKEEL_AUTH_KEY=" + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3ODk=");
            try (JarProcess server =
                    JarProcess.startUnder(runner, folder, HEAP, "serve", "--store", store, "--port", "0")) {
                URI address = server.address();
                String token = signIn(address);
                assertThat(sessions(address, token)).isEqualTo(200);

                proxy.set(Fault.REFUSE);
                openTheBreaker(address, token);
                clock.set(-HOUR);
                proxy.set(Fault.NONE);
                token = requireBack(address, token);

                clock.set(HOUR);
                token = requireBack(address, token);
                clock.set(0);
                requireBack(address, token);
                assertThat(server.terminate()).isEqualTo(TERMINATED);
            }
        } finally {
            mongo.shutdownNow();
        }
    }

    /** Until the server itself says that it leaves the store alone. */
    private void openTheBreaker(URI address, String token) {
        long begun = System.nanoTime();
        while (!send(HttpRequest.newBuilder(address.resolve("/health/ready")))
                .body()
                .contains("UNAVAILABLE")) {
            requireSoon(begun);
        }
        for (int i = 0; i < 30; i++) {
            assertThat(sessions(address, token)).isEqualTo(503);
        }
    }

    /** Asks as a browser does: with its token, and where that means nothing any more with a new one. */
    private String requireBack(URI address, String token) {
        long begun = System.nanoTime();
        String current = token;
        for (int status = sessions(address, current); status != 200; status = sessions(address, current)) {
            requireSoon(begun);
            if (status == 401) {
                current = signIn(address);
            }
        }
        return current;
    }

    private static void requireSoon(long begun) {
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BACK_WITHIN);
    }

    private String signIn(URI address) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve("/api/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\":\"ann\",\"password\":\"" + PASSWORD + "\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceFirst(".*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    private int sessions(URI address, String token) {
        return send(HttpRequest.newBuilder(address.resolve("/api/v1/sessions?limit=1"))
                        .header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private HttpResponse<String> report(URI address, int month) {
        return send(HttpRequest.newBuilder(address.resolve(
                String.format(Locale.ROOT, "/api/v1/statistics/overview?from=2025-%02d-01&to=2026-01-01", month))));
    }

    /** The first answer that shows the new time: the server writes the time of its answers once a second. */
    private HttpResponse<String> reportAt(URI address, long seconds) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = report(address, 12);
        while (Duration.between(Instant.now().plusSeconds(seconds), date(answer))
                        .abs()
                        .compareTo(NEARLY)
                > 0) {
            requireSoon(begun);
            answer = report(address, 12);
        }
        return answer;
    }

    private static Instant date(HttpResponse<String> answer) {
        return ZonedDateTime.parse(
                        answer.headers().firstValue("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return client.sendAsync(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString())
                .join();
    }
}

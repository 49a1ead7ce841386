package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.Ask;
import io.evenkeel.faults.load.Latencies;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.load.Operation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many connections of the built jar that do little. Some that leave in each build; ten thousand and more by {@code ./drill sockets}. */
class SocketsIT {

    private static final int AT_ONE_MOMENT = 10;
    private static final int IDLE = Integer.getInteger("evenkeel.drill.sockets", 0);
    private static final int CONNECTS = Integer.getInteger("evenkeel.drill.connects", 600);
    private static final int DEAF = Integer.getInteger("evenkeel.drill.deaf", 0);
    private static final boolean IS_LONG = IDLE >= 10_000;
    private static final int PER_SECOND = 100;
    private static final Duration TO_SETTLE = Duration.ofSeconds(60);
    /** What a few connections cost is lost in what the program does beside them. */
    private static final long NOISE_BYTES = 4L * 1024 * 1024;

    private static final long BETWEEN_LOOKS_NANOS = 5_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void idleOnesCostLittleAndDelayNobody() throws Exception {
        assumeTrue(IS_LONG, "measures; ./drill sockets plays it");
        try (JarProcess server = served()) {
            URI address = server.address();
            ServerFigures figures = figures(server, address);
            asked(address); // A program that is not compiled yet may have to refuse some.
            try (Crowd first = new Crowd(address)) {
                Leavers.comeAndGo(first, 300);
            }
            Latencies alone = active(address);
            long before = figures.liveBytes();
            try (Crowd crowd = new Crowd(address)) {
                for (int i = 0; i < IDLE / 2; i++) {
                    crowd.joinByHttp(i);
                    crowd.joinLive(i);
                    int joined = 2 * (i + 1);
                    // More at one moment than the server works at would be refused.
                    await(() -> joined - crowd.greeted() < AT_ONE_MOMENT, crowd::toString);
                }
                await(() -> crowd.greeted() == IDLE, crowd::toString);
                await(
                        () -> figures.sum("evenkeel_live_connections") == IDLE / 2.0,
                        () -> figures.sum("evenkeel_live_connections") + " of them are live; " + crowd);

                Latencies beside = active(address);
                long bytesEach = (figures.liveBytes() - before) / IDLE;

                System.out.printf(
                        Locale.ROOT,
                        "drill sockets: %,d idle, half of them live: %,d bytes of the server's memory each; p99 of"
                                + " active ones %.1f ms, without them %.1f ms; %d sent away%n",
                        IDLE,
                        bytesEach,
                        millis(beside, 0.99),
                        millis(alone, 0.99),
                        crowd.gone());
                assertThat(crowd.gone()).isZero();
                assertThat(beside.count()).isEqualTo(alone.count());
                assertThat(bytesEach).isLessThanOrEqualTo(20_480 + NOISE_BYTES / IDLE);
                assertThat(millis(beside, 0.99)).isLessThanOrEqualTo(Math.max(5, 1.5 * millis(alone, 0.99)));
            }
        }
    }

    @Test
    void nothingIsLeftOfThoseThatLeave() throws Exception {
        try (JarProcess server = served()) {
            URI address = server.address();
            ServerFigures figures = figures(server, address);
            try (Crowd crowd = new Crowd(address)) {
                Leavers.comeAndGo(crowd, 300);
                await(() -> figures.sum("evenkeel_live_connections") == 0);
                long before = figures.liveBytes();
                double files = figures.sum("process_files_open_files");

                long begun = System.nanoTime();
                Leavers.comeAndGo(crowd, CONNECTS);
                double seconds = (System.nanoTime() - begun) / 1e9;

                await(() -> figures.sum("evenkeel_live_connections") == 0);
                await(() -> figures.sum("process_files_open_files") <= files + 4);
                long residue = figures.liveBytes() - before;
                System.out.printf(
                        Locale.ROOT,
                        "drill sockets: %,d came to the live channel and left in six ways within %.1f s; %,d bytes of"
                                + " the heap are left of them, no connection, no descriptor%n",
                        CONNECTS,
                        seconds,
                        residue);
                assertThat(residue).isLessThanOrEqualTo(NOISE_BYTES);
            }
        }
    }

    /** Takes as long as the server waits for the answer to a ping. */
    @Test
    void thoseThatNeverReadHoldLittleAndAreSentAway() throws Exception {
        assumeTrue(DEAF > 0, "takes long; ./drill sockets plays it");
        try (JarProcess server = served()) {
            URI address = server.address();
            ServerFigures figures = figures(server, address);
            post(address, "/api/v1/activities", "{\"name\":\"Yoga\",\"defaultDurationSeconds\":2700}");
            long before = figures.liveBytes();
            try (Crowd crowd = new Crowd(address)) {
                for (int i = 0; i < DEAF; i++) {
                    crowd.joinDeaf(i);
                }
                await(() -> figures.sum("evenkeel_live_connections") == DEAF);
                for (int i = 0; i < 100; i++) {
                    post(
                            address,
                            "/api/v1/sessions",
                            "{\"activity\":\"Yoga\",\"start\":\"2026-03-02T08:00:00Z\",\"duration\":\"PT45M\"}");
                }
                long bytesEach = Math.max(0, figures.liveBytes() - before) / DEAF;
                // A ping after 25 s, and 20 s to answer it.
                await(() -> figures.sum("evenkeel_live_connections") == 0);

                System.out.printf(
                        Locale.ROOT,
                        "drill sockets: %,d that never read held %,d bytes each while 100 changes were told, and were"
                                + " sent away%n",
                        DEAF,
                        bytesEach);
                assertThat(bytesEach).isLessThanOrEqualTo(256 * 1024);
            }
        }
    }

    private Latencies active(URI address) throws InterruptedException {
        List<Operation> operations = asked(address);
        assertThat(operations).allMatch(Operation::isGood);
        return Latencies.of(operations);
    }

    private static List<Operation> asked(URI address) throws InterruptedException {
        int many = PER_SECOND * 10;
        LoadLimits limits = new LoadLimits(Duration.ofSeconds(10), LoadLimits.DEFAULT.repeats(), 1_000, many);
        OpenLoad load = OpenLoad.start(
                address, limits, Arrivals.evenly(PER_SECOND), number -> Ask.get("active", "/health/live"));
        await(() -> load.soFar().size() == many);
        return load.stop();
    }

    private static double millis(Latencies latencies, double share) {
        return latencies.quantile(share).toNanos() / 1e6;
    }

    private JarProcess served() {
        return JarProcess.startUnder(
                List.of("env", "EVENKEEL_LIMITS_REQUESTS_PER_MINUTE=10000000"),
                folder,
                List.of("-Xmx512m"),
                "serve",
                "--store",
                "memory:",
                "--port",
                "0");
    }

    private ServerFigures figures(JarProcess server, URI address) {
        return new ServerFigures(client, server, address);
    }

    private static void await(BooleanSupplier until) {
        await(until, () -> "it settles");
    }

    /** Looks now and then: who looks all the time takes the processor from whom it waits for. */
    private static void await(BooleanSupplier until, Supplier<String> so) {
        long begun = System.nanoTime();
        while (!until.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(so).isLessThan(TO_SETTLE);
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private void post(URI address, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(client.sendAsync(request, BodyHandlers.ofString()).join().statusCode())
                .isEqualTo(201);
    }
}

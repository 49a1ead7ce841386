package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.Ask;
import io.evenkeel.faults.load.Latencies;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.load.Operation;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many connections of the built jar that do little. Some that leave in each build; ten thousand and more by {@code ./drill sockets}. */
class SocketsIT {

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
            asked(address); // A program that is not compiled yet may have to refuse some.
            Latencies alone = active(address);
            long before = live(server, address);
            try (Crowd crowd = new Crowd(address)) {
                for (int i = 0; i < IDLE / 2; i++) {
                    crowd.joinByHttp(i);
                    crowd.joinLive(i);
                }
                await(() -> crowd.greeted() == IDLE, crowd::toString);
                await(() -> metric(address, "evenkeel_live_connections") == IDLE / 2.0);

                Latencies beside = active(address);
                long bytesEach = (live(server, address) - before) / IDLE;

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
            try (Crowd crowd = new Crowd(address)) {
                leave(crowd, 300);
                await(() -> metric(address, "evenkeel_live_connections") == 0);
                long before = live(server, address);
                double files = metric(address, "process_files_open_files");

                long begun = System.nanoTime();
                leave(crowd, CONNECTS);
                double seconds = (System.nanoTime() - begun) / 1e9;

                await(() -> metric(address, "evenkeel_live_connections") == 0);
                await(() -> metric(address, "process_files_open_files") <= files + 4);
                long residue = live(server, address) - before;
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
            post(address, "/api/v1/activities", "{\"name\":\"Yoga\",\"defaultDurationSeconds\":2700}");
            long before = live(server, address);
            try (Crowd crowd = new Crowd(address)) {
                for (int i = 0; i < DEAF; i++) {
                    crowd.joinDeaf(i);
                }
                await(() -> metric(address, "evenkeel_live_connections") == DEAF);
                for (int i = 0; i < 100; i++) {
                    post(
                            address,
                            "/api/v1/sessions",
                            "{\"activity\":\"Yoga\",\"start\":\"2026-03-02T08:00:00Z\",\"duration\":\"PT45M\"}");
                }
                long bytesEach = Math.max(0, live(server, address) - before) / DEAF;
                // A ping after 25 s, and 20 s to answer it.
                await(() -> metric(address, "evenkeel_live_connections") == 0);

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

    /** In six ways: with a close frame, by an end, by a reset, before the greeting, within the handshake, and by nonsense. */
    private static void leave(Crowd crowd, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            try (SocketChannel channel = crowd.connected(i % 2_000)) {
                leave(crowd, channel, i % 6);
            }
        }
    }

    private static void leave(Crowd crowd, SocketChannel channel, int way) throws IOException {
        if (way == 4) {
            channel.write(ByteBuffer.wrap(Crowd.HANDSHAKE, 0, 60));
            return;
        }
        crowd.shakeHands(channel);
        if (way != 3) {
            channel.write(ByteBuffer.wrap(Crowd.GREETING));
        }
        switch (way) {
            case 0 -> channel.write(ByteBuffer.wrap(new byte[] {(byte) 0x88, (byte) 0x80, 0, 0, 0, 0}));
            case 2 -> channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            case 5 -> channel.write(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2, 3}));
            default -> {}
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

    /** What the server needs after a whole collection, outside the heap as well. */
    private long live(JarProcess server, URI address) throws Exception {
        for (int i = 0; i < 2; i++) {
            Process collection = new ProcessBuilder("jcmd", String.valueOf(server.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(collection.waitFor()).isZero();
        }
        return (long)
                (sum(address, "jvm_memory_used_bytes{area=\"heap\"") + sum(address, "jvm_buffer_memory_used_bytes{"));
    }

    private double metric(URI address, String series) {
        return sum(address, series);
    }

    private double sum(URI address, String beginning) {
        Matcher values = Pattern.compile("(?m)^" + Pattern.quote(beginning) + "[^ ]* (\\S+)$")
                .matcher(get(address, "/metrics"));
        return values.results()
                .mapToDouble(value -> Double.parseDouble(value.group(1)))
                .sum();
    }

    private static void await(BooleanSupplier until) {
        await(until, () -> "it settles");
    }

    /** Looks now and then: who looks all the time takes the processor from whom it waits for. */
    private static void await(BooleanSupplier until, Supplier<String> so) {
        long begun = System.nanoTime();
        while (!until.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(so.get()).isLessThan(TO_SETTLE);
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private String get(URI address, String path) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString()).join().body();
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

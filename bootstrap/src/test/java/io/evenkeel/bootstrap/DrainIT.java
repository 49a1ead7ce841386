package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built jar is told to end while clients keep asking over kept connections. Each goes on until it is sent away, as a proxy does;
 * until then every request must have its answer.
 */
class DrainIT {

    private static final int TERMINATED = 128 + 15;
    private static final int CLIENTS = 8;
    private static final int WARM = 50;

    private final int rounds = Integer.getInteger("evenkeel.drill.drains", 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void failsNobodyWhenItIsToldToEnd() throws Exception {
        long answered = 0;
        long slowest = 0;
        for (int round = 0; round < rounds; round++) {
            try (JarProcess server = JarProcess.start(folder, "serve", "--store", "memory:", "--port", "0")) {
                List<Client> clients = clients(server.address());
                ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
                try {
                    List<Future<Long>> asked = new ArrayList<>();
                    for (Client client : clients) {
                        asked.add(threads.submit(client::askUntilSentAway));
                    }
                    for (Client client : clients) {
                        assertThat(client.warm.await(60, TimeUnit.SECONDS)).isTrue();
                    }
                    long told = System.nanoTime();
                    assertThat(server.terminate()).isEqualTo(TERMINATED);
                    slowest = Math.max(slowest, System.nanoTime() - told);
                    for (Future<Long> each : asked) {
                        answered += each.get(60, TimeUnit.SECONDS);
                    }
                } finally {
                    threads.shutdownNow();
                }
                assertThat(server.err()).isEmpty();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "drill drains: %d ends under load of %d clients, %d requests, 0 failed, longest end %d ms%n",
                rounds,
                CLIENTS,
                answered,
                TimeUnit.NANOSECONDS.toMillis(slowest));
    }

    private static List<Client> clients(URI address) {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Client(address));
        }
        return clients;
    }

    /** One that keeps its connection until it is told to leave. */
    private static final class Client {

        final CountDownLatch warm = new CountDownLatch(WARM);
        private final URI address;

        Client(URI address) {
            this.address = address;
        }

        /** How many requests had their answers. */
        long askUntilSentAway() throws IOException {
            byte[] request = ("GET /health/live HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            try (Socket socket = new Socket(address.getHost(), address.getPort());
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
                for (long asked = 1; ; asked++) {
                    socket.getOutputStream().write(request);
                    if (isLast(in)) {
                        return asked;
                    }
                    warm.countDown();
                }
            }
        }

        /** Reads a whole answer, and whether it says that the connection ends. */
        private static boolean isLast(BufferedReader in) throws IOException {
            String status = String.valueOf(in.readLine());
            assertThat(status).startsWith("HTTP/1.1 200");
            boolean isLast = false;
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                String lower = line.toLowerCase(Locale.ROOT);
                isLast |= lower.equals("connection: close");
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            lower.substring("content-length:".length()).strip());
                }
            }
            assertThat(in.skip(length)).isEqualTo(length);
            return isLast;
        }
    }
}

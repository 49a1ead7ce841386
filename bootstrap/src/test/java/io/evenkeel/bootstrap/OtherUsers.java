package io.evenkeel.bootstrap;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who use a server as it is meant: so many requests a second whatever becomes of them, each over a connection of its
 * own, which must be answered with 200 within a second.
 */
final class OtherUsers {

    private static final int REQUESTS_A_SECOND = 50;
    private static final int AT_A_TIME = 100;
    private static final int LONGEST_MILLIS = 1_000;
    private static final List<String> PATHS = List.of(
            "/health/live",
            "/openapi.json",
            "/api/v1/statistics/period",
            "/api/v1/sessions?limit=20",
            "/api/v1/statistics/overview?from=2026-01-01&to=2026-04-01");

    private final URI address;
    private final ConcurrentLinkedQueue<Integer> goodMillis = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> bad = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();

    OtherUsers(URI address) {
        this.address = address;
    }

    /** Asks for so long. */
    void ask(Duration time) throws InterruptedException, ExecutionException {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(AT_A_TIME);
        List<Future<?>> requests = new ArrayList<>();
        for (int i = 0; i < time.toSeconds() * REQUESTS_A_SECOND; i++) {
            requests.add(clock.schedule(this::askOnce, i * 1_000L / REQUESTS_A_SECOND, TimeUnit.MILLISECONDS));
        }
        for (Future<?> request : requests) {
            request.get();
        }
        clock.shutdown();
    }

    int asked() {
        return asked.get();
    }

    double percentGood() {
        return 100.0 * goodMillis.size() / asked();
    }

    int slowestMillis() {
        return goodMillis.stream().mapToInt(millis -> millis).max().orElse(0);
    }

    List<String> bad() {
        return List.copyOf(bad);
    }

    private void askOnce() {
        String path = PATHS.get(asked.getAndIncrement() % PATHS.size());
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), LONGEST_MILLIS);
            socket.setSoTimeout(LONGEST_MILLIS);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            int millis = (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
            if (answer.startsWith("HTTP/1.1 200 ") && millis <= LONGEST_MILLIS) {
                goodMillis.add(millis);
            } else {
                bad.add(path + " after " + millis + " ms: "
                        + answer.lines().findFirst().orElse("nothing"));
            }
        } catch (IOException failed) {
            bad.add(path + ": " + failed);
        }
    }
}

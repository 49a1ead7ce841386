package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.undertow.server.HttpServerExchange;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each class of routes has its share of the server: what is over it is refused at once and takes nothing of the others'. */
class AdmissionTest {

    private static final Map<RouteClass, Integer> LIMITS = new EnumMap<>(Map.of(
            RouteClass.HEALTH,
            8,
            RouteClass.STATISTICS,
            32,
            RouteClass.READS,
            20,
            RouteClass.WRITES,
            8,
            RouteClass.COMPUTED,
            8,
            RouteClass.IMPORTS,
            2,
            RouteClass.SIGN_IN,
            4,
            RouteClass.ACCESS,
            96,
            RouteClass.OTHER,
            20));

    /** Those of which the routes here take no body. */
    private static final Set<RouteClass> GIVING =
            Set.of(RouteClass.HEALTH, RouteClass.STATISTICS, RouteClass.READS, RouteClass.OTHER);

    private final CountDownLatch release = new CountDownLatch(1);
    private final Semaphore started = new Semaphore(0);

    @RegisterExtension
    final RunningServer server = new RunningServer(new Routes()
            .post("/test/WRITES", Access.EVERYONE, BodyForm.JSON, this::block)
            .get("/test/READS", Access.EVERYONE, this::block)
            .addAll(new Routes(RouteClass.OTHER).get("/test/OTHER", Access.EVERYONE, this::block))
            .addAll(new Routes(RouteClass.HEALTH).get("/test/HEALTH", Access.EVERYONE, this::block))
            .addAll(new Routes(RouteClass.COMPUTED).post("/test/COMPUTED", Access.EVERYONE, BodyForm.JSON, this::block))
            .addAll(new Routes(RouteClass.STATISTICS).get("/test/STATISTICS", Access.EVERYONE, this::block))
            .addAll(new Routes(RouteClass.IMPORTS).post("/test/IMPORTS", Access.EVERYONE, BodyForm.JSON, this::block))
            .addAll(new Routes(RouteClass.ACCESS).post("/test/ACCESS", Access.EVERYONE, BodyForm.JSON, this::block))
            .addAll(new Routes(RouteClass.SIGN_IN).post("/test/SIGN_IN", Access.EVERYONE, BodyForm.JSON, this::block)));

    @ParameterizedTest
    @EnumSource(RouteClass.class)
    void refusesWhatIsOverTheShareAtOnceAndServesAgainAfterwards(RouteClass kind) throws Exception {
        List<Socket> running = fill(kind);
        try {
            long start = System.nanoTime();
            String refused = server.sendRaw(request(kind));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(refused)
                    .startsWith("HTTP/1.1 503 ")
                    .contains("\"code\":\"OVERLOADED\"")
                    .contains("\r\nRetry-After: 10\r\n");
            assertThat(started.availablePermits()).as("started besides").isZero();
        } finally {
            release.countDown();
            for (Socket socket : running) {
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200 ");
                socket.close();
            }
        }
    }

    @Test
    void leavesTheOthersTheirShares() throws Exception {
        List<Socket> running = new ArrayList<>();
        try {
            for (RouteClass kind : RouteClass.values()) {
                running.addAll(fill(kind));
            }
        } finally {
            release.countDown();
            for (Socket socket : running) {
                socket.close();
            }
        }
    }

    /** Starts as many requests as the class may have, and waits until each runs. */
    private List<Socket> fill(RouteClass kind) throws Exception {
        List<Socket> sockets = new ArrayList<>();
        int limit = LIMITS.getOrDefault(kind, 0);
        for (int i = 0; i < limit; i++) {
            Socket socket = server.connect();
            socket.getOutputStream().write(request(kind).getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        assertThat(started.tryAcquire(limit, 10, TimeUnit.SECONDS))
                .as("%s run", limit)
                .isTrue();
        return sockets;
    }

    private static String request(RouteClass kind) {
        String host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        return GIVING.contains(kind)
                ? "GET /test/" + kind + host + "\r\n"
                : "POST /test/" + kind + host + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    }

    private void block(HttpServerExchange exchange) throws InterruptedException {
        started.release();
        assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
        Exchanges.send(exchange, "text/plain", "done");
    }
}

package io.evenkeel.adapter.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Routes;
import io.undertow.server.HttpServerExchange;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client costs that does not read its answer: a bounded part of it, in the memory of the system. */
class UnreadAnswerTest {

    private static final int ANSWER_BYTES = 12 * 1024 * 1024;

    /** 256 KiB on the side of the server, and what the client's own side takes. */
    private static final long MOST_BYTES = 512 * 1024;

    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final BlockingQueue<HttpServerExchange> answering = new LinkedBlockingQueue<>();

    @RegisterExtension
    final RunningServer server = new RunningServer(new Routes().get("/test/large", Access.EVERYONE, exchange -> {
        answering.add(exchange);
        Exchanges.send(exchange, "text/plain", "x".repeat(ANSWER_BYTES));
    }));

    @Test
    void takesLittleOfTheSystemsMemory() throws Exception {
        try (Socket client = server.connectWithLittleRoom()) {
            client.getOutputStream().write("GET /test/large HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
            assertThat(client.getInputStream().readNBytes(12)).isEqualTo("HTTP/1.1 200".getBytes(US_ASCII));
            @Nullable HttpServerExchange exchange = answering.poll(10, TimeUnit.SECONDS);
            assertThat(exchange).isNotNull();

            assertThat(sentOnceNothingMoves(exchange)).isBetween(1L, MOST_BYTES);
        }
    }

    private static long sentOnceNothingMoves(HttpServerExchange exchange) {
        long sent = exchange.getResponseBytesSent();
        long since = System.nanoTime();
        while (sent == 0 || System.nanoTime() - since < QUIET_NANOS) {
            long now = exchange.getResponseBytesSent();
            if (now != sent) {
                sent = now;
                since = System.nanoTime();
            }
            Thread.onSpinWait();
        }
        return sent;
    }
}

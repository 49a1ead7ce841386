package io.evenkeel.adapter.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A webhook that answers as it is told, on a free port. */
final class Receiver implements AutoCloseable {

    static final String SECRET = "hush-hush";

    /** Answers 200, says how long its body will be, and never sends it. */
    static final int HANG = -1;

    final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();

    /** Status codes of the next answers; 204 when there are none. */
    final BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();

    /** What the answers with a status ask for; empty for nothing. */
    volatile String retryAfter = "";

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/services/" + SECRET);
    }

    /** What came next. */
    String next() throws InterruptedException {
        String body = bodies.poll(20, TimeUnit.SECONDS);
        if (body == null) {
            throw new AssertionError("nothing came");
        }
        return body;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Integer status = statuses.poll();
            if (status == null) {
                exchange.sendResponseHeaders(204, -1);
            } else if (status == HANG) {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                awaitTheEnd();
            } else {
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                if (!retryAfter.isEmpty()) {
                    exchange.getResponseHeaders().add("Retry-After", retryAfter);
                }
                exchange.sendResponseHeaders(status, -1);
            }
        }
    }

    private void awaitTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

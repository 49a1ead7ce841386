package io.evenkeel.faults.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Sends one operation, again where clients would, and records what became of it. Safe for any thread; each waits for its answer.
 *
 * <p>Java's own client took more than a millisecond of a processor for each request (decision 0093), so that a load measured itself.
 */
final class Sender implements AutoCloseable {

    private final Connections connections;
    private final URI server;
    private final Duration timeout;
    private final Repeats repeats;

    /** @param server {@code http://host:port} */
    Sender(URI server, Duration timeout, Repeats repeats) {
        this.connections = new Connections(new InetSocketAddress(server.getHost(), server.getPort()));
        this.server = server;
        this.timeout = timeout;
        this.repeats = repeats;
    }

    /** What fails is part of the record. */
    Operation send(Ask ask, long number, long intended) {
        byte[] request = request(ask);
        long started = System.nanoTime();
        Answer answer = null;
        int status = Operation.NOT_SENT;
        int attempts = 0;
        do {
            if (attempts > 0) {
                pause();
            }
            attempts++;
            Attempt attempt = attempt(request, ask.body() == null);
            answer = attempt.answer();
            // One attempt that may have had its effect is enough: a refused connection afterwards takes nothing back.
            status = attempt.status() == Operation.NOT_SENT && status != Operation.NOT_SENT
                    ? Operation.NO_ANSWER
                    : attempt.status();
        } while (repeats.again(attempts, status));
        return new Operation(
                number,
                ask.kind(),
                ask.key(),
                intended,
                started,
                System.nanoTime(),
                attempts,
                status,
                answer != null && answer.has("Retry-After"),
                answer == null ? 0 : answer.length(),
                ask.remembered().apply(answer == null ? "" : answer.text()));
    }

    @Override
    public void close() {
        connections.close();
    }

    private void pause() {
        long until = System.nanoTime() + repeats.distance().toNanos();
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Attempt attempt(byte[] request, boolean isSafe) {
        long until = System.nanoTime() + timeout.toNanos();
        KeptConnection kept = connections.kept();
        if (kept != null) {
            Answer answer = answer(kept, request, until);
            if (answer != null || !isSafe || System.nanoTime() - until >= 0) {
                return Attempt.of(answer);
            }
            // The server may have closed it while the request was on its way: browsers ask again what is safe to ask.
        }
        KeptConnection opened;
        try {
            opened = connections.opened(until);
        } catch (IOException notThere) {
            return new Attempt(Operation.NOT_SENT, null);
        }
        return Attempt.of(answer(opened, request, until));
    }

    private @Nullable Answer answer(KeptConnection connection, byte[] request, long until) {
        Answer answer;
        try {
            answer = connection.ask(request, until);
        } catch (IOException broken) {
            connection.close();
            return null;
        }
        if (answer.isLast()) {
            connection.close();
        } else {
            connections.keep(connection);
        }
        return answer;
    }

    private byte[] request(Ask ask) {
        URI target = server.resolve(ask.path());
        String query = target.getRawQuery();
        String body = ask.body();
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(256)
                .append(body == null ? "GET " : "POST ")
                .append(target.getRawPath())
                .append(query == null ? "" : "?" + query)
                .append(" HTTP/1.1\r\nHost: ")
                .append(server.getRawAuthority())
                .append("\r\nUser-Agent: evenkeel-load\r\n");
        if (body != null) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(content.length)
                    .append("\r\n");
        }
        if (ask.key() != null) {
            head.append("Idempotency-Key: ").append(ask.key()).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + content.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(content, 0, request, start.length, content.length);
        return request;
    }

    /** @param answer null without one */
    private record Attempt(int status, @Nullable Answer answer) {

        static Attempt of(@Nullable Answer answer) {
            return new Attempt(answer == null ? Operation.NO_ANSWER : answer.status(), answer);
        }
    }
}

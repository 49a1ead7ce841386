package io.evenkeel.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.faults.proxy.Fault;
import io.evenkeel.faults.proxy.FaultProxy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SenderTest {

    private static final String HERE = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhere";
    private static final byte[] ANSWER = HERE.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TWO_ANSWERS = (HERE + HERE).getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Ask READ = Ask.get("read", "/x?a=b%20c");
    private static final Ask WRITE = new Ask("write", "/x", "{\"name\":\"Zoë\"}", "key", body -> body);

    @Test
    void sendsWhatIsAskedOnOneConnection() {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        try (StubServer server = new StubServer(exchange -> {
                    ports.add(exchange.getRemoteAddress().getPort());
                    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                    StubServer.answer(
                            exchange,
                            200,
                            String.join(
                                    " ",
                                    exchange.getRequestMethod(),
                                    exchange.getRequestURI().toString(),
                                    String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                                    body));
                });
                Sender sender = new Sender(server.url(), PATIENCE, Repeats.NONE)) {
            Ask read = new Ask("read", "/x?a=b%20c", null, null, body -> body);

            assertThat(sender.send(read, 0, 0).result()).isEqualTo("GET /x?a=b%20c null ");
            assertThat(sender.send(WRITE, 1, 0).result()).isEqualTo("POST /x application/json {\"name\":\"Zoë\"}");
            assertThat(ports).hasSize(1);
        }
    }

    @Test
    void doesNotUseAConnectionThatTheServerHasClosed() throws IOException {
        byte[] request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (OneAnswerEach server = new OneAnswerEach(false);
                Connections connections = new Connections(server.address());
                KeptConnection connection = connections.opened(until)) {
            assertThat(connection.ask(request, until).status()).isEqualTo(200);
            while (connection.isOpen()) {
                Thread.onSpinWait();
            }
            connections.keep(connection);

            assertThat(connections.kept()).isNull();
        }
    }

    /** They would be taken for the answer to the next request. */
    @Test
    void doesNotUseAConnectionOnWhichMoreCameThanWasAskedFor() throws IOException {
        byte[] request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (OneAnswerEach server = new OneAnswerEach(true, TWO_ANSWERS);
                Connections connections = new Connections(server.address());
                KeptConnection connection = connections.opened(until)) {
            assertThat(connection.ask(request, until).text()).isEqualTo("here");

            assertThat(connection.isOpen()).isFalse();
        }
    }

    /** The server hangs up on the second request of each connection, when it is there already. */
    @Test
    void asksAgainWhatIsSafeToAskAndNothingElse() throws IOException {
        try (OneAnswerEach server = new OneAnswerEach(true);
                Sender sender = new Sender(server.url(), PATIENCE, Repeats.NONE)) {
            assertThat(sender.send(READ, 0, 0).status()).isEqualTo(200);
            Operation again = sender.send(READ, 1, 0);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.attempts()).as("to whoever counts it is one").isEqualTo(1);
            assertThat(server.accepted()).isEqualTo(2);

            assertThat(sender.send(WRITE, 2, 0).status()).isEqualTo(Operation.NO_ANSWER);
            assertThat(server.accepted()).isEqualTo(2);
        }
    }

    @Test
    void endsInTimeHoweverTheAnswerDribbles() throws Exception {
        Duration time = Duration.ofMillis(300);
        try (StubServer server = new StubServer(exchange -> StubServer.answer(exchange, 200, "x".repeat(10_000)));
                FaultProxy proxy = FaultProxy.before(server.address(), 1);
                Sender sender = new Sender(URI.create("http://127.0.0.1:" + proxy.port()), time, Repeats.NONE)) {
            proxy.set(Fault.bandwidth(1_000));
            Operation operation = sender.send(READ, 0, 0);

            assertThat(operation.status()).isEqualTo(Operation.NO_ANSWER);
            assertThat(operation.ended() - operation.started()).isGreaterThanOrEqualTo(time.toMillis() * 900_000);
        }
    }

    /** Answers the first request of each connection, and closes it then, or when the second one comes. */
    private static final class OneAnswerEach implements AutoCloseable {

        private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicInteger accepted = new AtomicInteger();
        private final boolean isLate;
        private final byte[] answer;

        OneAnswerEach(boolean isLate) throws IOException {
            this(isLate, ANSWER);
        }

        OneAnswerEach(boolean isLate, byte[] answer) throws IOException {
            this.isLate = isLate;
            this.answer = answer;
            Thread thread = new Thread(this::serve, "one-answer-each");
            thread.setDaemon(true);
            thread.start();
        }

        InetSocketAddress address() {
            return new InetSocketAddress(listening.getInetAddress(), listening.getLocalPort());
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + listening.getLocalPort());
        }

        int accepted() {
            return accepted.get();
        }

        private void serve() {
            try {
                while (true) {
                    try (Socket socket = listening.accept()) {
                        accepted.incrementAndGet();
                        byte[] request = new byte[4_096];
                        InputStream in = socket.getInputStream();
                        OutputStream out = socket.getOutputStream();
                        if (in.read(request) > 0) {
                            out.write(answer);
                        }
                        if (isLate) {
                            int unused = in.read(request);
                        }
                    }
                }
            } catch (IOException over) {
                // The test is.
            }
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }
}

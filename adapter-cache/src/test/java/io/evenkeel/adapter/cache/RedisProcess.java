package io.evenkeel.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real {@code redis-server} on a free port that keeps nothing on disk: one for all tests, emptied before each by whoever uses
 * it, and one more for those that kill it.
 */
final class RedisProcess implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofSeconds(30);

    private static final class Shared {
        static final RedisProcess ONE = startedForGood();

        private static RedisProcess startedForGood() {
            RedisProcess started = RedisProcess.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        }
    }

    private final Process process;
    private final int port;

    private RedisProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The one for all, running and empty. */
    static RedisProcess emptied() {
        Shared.ONE.send("CONFIG SET maxmemory 0");
        Shared.ONE.send("FLUSHALL");
        return Shared.ONE;
    }

    static RedisProcess start() {
        try {
            int port = freePort();
            Process process = new ProcessBuilder(List.of(
                            "redis-server",
                            "--port",
                            String.valueOf(port),
                            "--bind",
                            "127.0.0.1",
                            "--save",
                            "",
                            "--appendonly",
                            "no"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            RedisProcess started = new RedisProcess(process, port);
            started.awaitReady();
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException("redis-server is needed; Debian's package has that name", failed);
        }
    }

    URI url() {
        return URI.create("redis://127.0.0.1:" + port);
    }

    /** Stops it without its noticing: connections stay, and nothing answers. */
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** Sends one command and gives the first line of the answer. */
    String send(String command) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] line = new byte[512];
            int length = socket.getInputStream().read(line);
            return new String(line, 0, Math.max(0, length), StandardCharsets.US_ASCII).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** Ends it as a crash would. */
    void kill() {
        process.destroyForcibly();
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private void awaitReady() throws IOException {
        long start = System.nanoTime();
        while (true) {
            try {
                if (send("PING").equals("+PONG")) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                if (!process.isAlive() || System.nanoTime() - start > UNTIL_READY.toNanos()) {
                    throw notYet.getCause();
                }
                Thread.onSpinWait();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

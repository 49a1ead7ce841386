package io.evenkeel.bootstrap.drill;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.evenkeel.faults.process.Suspension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** A real {@code redis-server} on a free port that keeps nothing on disk. */
public final class RedisServer implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    private RedisServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static RedisServer start() {
        try {
            int port = freePort();
            Process process = new ProcessBuilder(
                            "redis-server",
                            "--port",
                            String.valueOf(port),
                            "--bind",
                            "127.0.0.1",
                            "--save",
                            "",
                            "--appendonly",
                            "no")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            RedisServer started = new RedisServer(process, port);
            started.awaitReady();
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException("redis-server is needed; Debian's package has that name", failed);
        }
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** A process that stands still. */
    Fallible pausing() {
        return new Fallible() {
            @Override
            public void breakDown() {
                Suspension.suspend(process.toHandle());
            }

            @Override
            public void mend() {
                Suspension.resume(process.toHandle());
            }
        };
    }

    /** No room for anything more. */
    Fallible full() {
        return new Fallible() {
            @Override
            public void breakDown() {
                send("CONFIG SET maxmemory-policy noeviction");
                send("CONFIG SET maxmemory 1");
            }

            @Override
            public void mend() {
                send("CONFIG SET maxmemory 0");
            }
        };
    }

    /** Sends one command and gives the first line of the answer. */
    private String send(String command) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((command + "\r\n").getBytes(US_ASCII));
            byte[] line = new byte[512];
            int length = socket.getInputStream().read(line);
            return new String(line, 0, Math.max(0, length), US_ASCII).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
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

package io.evenkeel.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Says whatever it hears. */
final class EchoServer implements AutoCloseable {

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicLong heard = new AtomicLong();

    EchoServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(this::accept);
    }

    InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    /** How many bytes it has heard of everybody together. */
    long heard() {
        return heard.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        awaitEnd(); // Until the thread that accepts has left its call, the system goes on listening.
        threads.shutdownNow();
    }

    private void awaitEnd() {
        try {
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                threads.execute(() -> echo(client));
            }
        } catch (IOException closed) {
            // The end of the test.
        } finally {
            ended.countDown();
        }
    }

    private void echo(Socket client) {
        try (client) {
            byte[] piece = new byte[1024];
            for (int length = client.getInputStream().read(piece);
                    length >= 0;
                    length = client.getInputStream().read(piece)) {
                heard.addAndGet(length);
                client.getOutputStream().write(piece, 0, length);
            }
        } catch (IOException gone) {
            // Whoever asked is gone.
        }
    }
}

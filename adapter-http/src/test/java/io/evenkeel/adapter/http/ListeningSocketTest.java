package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.Xnio;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;

/** What becomes of connections that are in the system's queue while the socket closes. */
class ListeningSocketTest {

    private final BlockingQueue<StreamConnection> taken = new LinkedBlockingQueue<>();
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private XnioWorker worker;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private ListeningSocket socket;

    @BeforeEach
    void listen() throws IOException {
        worker = Xnio.getInstance().createWorker(OptionMap.create(Options.WORKER_IO_THREADS, 2));
        socket = ListeningSocket.open(
                worker, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), taken::add, OptionMap.EMPTY);
    }

    @AfterEach
    void end() {
        goesOn.countDown();
        socket.close();
        worker.shutdownNow();
    }

    /** Without it the socket still closes, but those in the queue would be reset: a new XNIO has to be looked at. */
    @Test
    void theThreadThatTakesConnectionsIsFound() {
        assertThat(ListeningSocket.acceptThread(worker))
                .hasValueSatisfying(thread -> assertThat(thread.getName()).endsWith("Accept"));
    }

    @Test
    void takesWhoIsInTheQueueBeforeItCloses() throws Exception {
        holdUpWhoTakesConnections();
        try (Socket first = connect();
                Socket second = connect()) {
            assertThat(List.of(first, second)).allMatch(Socket::isConnected);
            assertThat(taken).isEmpty();
            CompletableFuture<Void> closed = CompletableFuture.runAsync(socket::close);

            goesOn.countDown();

            closed.get(20, TimeUnit.SECONDS);
            assertThat(taken.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(taken.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
        }
    }

    @Test
    void closesAsSoonAsTheThreadThatIsHeldUpGoesOn() throws Exception {
        holdUpWhoTakesConnections();

        CompletableFuture.runAsync(socket::close).get(20, TimeUnit.SECONDS);
        goesOn.countDown();

        CountDownLatch isThere = new CountDownLatch(1);
        ListeningSocket.acceptThread(worker).orElseThrow().execute(isThere::countDown);
        assertThat(isThere.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
    }

    @Test
    void closesTwiceAndAlsoWhenItsThreadsHaveEnded() {
        socket.close();
        socket.close();
        worker.shutdownNow();
        socket.close();

        assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
    }

    /** Until the test lets it go on; it is there when this returns, and takes nobody any more. */
    private void holdUpWhoTakesConnections() throws InterruptedException {
        XnioIoThread accepting = ListeningSocket.acceptThread(worker).orElseThrow();
        CountDownLatch isThere = new CountDownLatch(1);
        accepting.execute(() -> {
            isThere.countDown();
            await(goesOn);
        });
        assertThat(isThere.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), socket.port());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.evenkeel.adapter.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.StreamConnection;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/**
 * A socket that takes connections until it is closed.
 *
 * <p>The system completes connections by itself and keeps them in a queue. Closing the socket resets those that nobody has taken yet,
 * although their clients have sent their requests already. So it is closed by the thread that takes them, at once after that has
 * emptied the queue: what may come in between are microseconds, whatever else the processors are busy with.
 */
final class ListeningSocket implements AutoCloseable {

    /** How long to wait for the thread that takes connections. It closes the socket later too, whenever it gets there. */
    private static final long CLOSED_WITHIN_SECONDS = 2;

    private final XnioWorker worker;
    private final AcceptingChannel<StreamConnection> channel;

    private ListeningSocket(XnioWorker worker, AcceptingChannel<StreamConnection> channel) {
        this.worker = worker;
        this.channel = channel;
    }

    static ListeningSocket open(
            XnioWorker worker,
            InetSocketAddress address,
            ChannelListener<? super StreamConnection> connections,
            OptionMap options)
            throws IOException {
        AcceptingChannel<StreamConnection> channel =
                worker.createStreamConnectionServer(address, listening -> take(listening, connections), options);
        channel.resumeAccepts();
        return new ListeningSocket(worker, channel);
    }

    private static void take(
            AcceptingChannel<StreamConnection> listening, ChannelListener<? super StreamConnection> connections) {
        try {
            StreamConnection next = listening.accept();
            if (next != null) {
                ChannelListeners.invokeChannelListener(next, connections);
            }
        } catch (ClosedChannelException closed) {
            // Nobody waits any more; XNIO's own adapter would log an error at each orderly end.
        } catch (IOException failed) {
            // XNIO logs it, and goes on listening.
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return channel.getLocalAddress(InetSocketAddress.class).getPort();
    }

    /**
     * Has to come before the end of the worker: when another thread closes a socket, XNIO waits for the thread that takes connections
     * without a limit, also when that is held up or gone.
     */
    @Override
    public void close() {
        if (channel.isOpen()) {
            acceptThread(worker).ifPresentOrElse(this::closeAfterWhatIsQueued, () -> IoUtils.safeClose(channel));
        }
    }

    @SuppressWarnings("deprecation") // Nothing else lets that thread look at the queue.
    private void closeAfterWhatIsQueued(XnioIoThread accepting) {
        // Both run there one after the other: the first takes what is queued.
        channel.wakeupAccepts();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        accepting.execute(() -> {
            IoUtils.safeClose(channel);
            closed.complete(null);
        });
        closed.completeOnTimeout(null, CLOSED_WITHIN_SECONDS, TimeUnit.SECONDS).join();
    }

    /** XNIO takes all connections of a worker in one thread, which it does not name; it is the one that is none of the others. */
    static Optional<XnioIoThread> acceptThread(XnioWorker worker) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(XnioIoThread.class::isInstance)
                .map(XnioIoThread.class::cast)
                .filter(thread -> thread.getWorker() == worker && !isForData(thread))
                .findFirst();
    }

    private static boolean isForData(XnioIoThread thread) {
        XnioWorker worker = thread.getWorker();
        for (int i = 0; i < worker.getIoThreadCount(); i++) {
            if (worker.getIoThread(i) == thread) {
                return true;
            }
        }
        return false;
    }
}

package io.evenkeel.faults.proxy;

import io.evenkeel.faults.proxy.Fault.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a server, on a free port of the loopback address, and breaks connections in the way that is set. The fault can be
 * changed at any time; connections that are there have it too. What is random follows from a seed and the number of the connection.
 * Safe for any thread. Each connection takes two threads.
 */
public final class FaultProxy implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int BACKLOG = 1_000;
    /** Puts the numbers of neighbouring connections far apart, as SplittableRandom does with its own. */
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private final InetSocketAddress server;
    private final long seed;
    private final FaultSwitch faults = new FaultSwitch();
    private final Set<ProxiedConnection> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong taken = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(FaultProxy::daemon);
    /** Bound and never listening: the port stays ours while nobody listens there. */
    private final Socket placeholder = new Socket();

    private @Nullable ServerSocket listener;
    private @Nullable CountDownLatch accepting;

    private FaultProxy(InetSocketAddress server, long seed) {
        this.server = server;
        this.seed = seed;
    }

    /**
     * Begins to listen, without a fault.
     *
     * @param server where connections lead
     * @param seed what random numbers follow from
     * @throws UncheckedIOException when no port is free
     */
    public static FaultProxy before(InetSocketAddress server, long seed) {
        FaultProxy proxy = new FaultProxy(server, seed);
        try {
            proxy.placeholder.setReuseAddress(true);
            proxy.placeholder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            proxy.listen();
        } catch (IOException failed) {
            proxy.close();
            throw new UncheckedIOException("the proxy cannot listen on the loopback address", failed);
        }
        return proxy;
    }

    /** The port that clients connect to. */
    public int port() {
        return placeholder.getLocalPort();
    }

    /** The fault of the moment. */
    public Fault fault() {
        return faults.now().fault();
    }

    /** How many connections were taken so far. */
    public long connections() {
        return taken.get();
    }

    /**
     * Breaks connections in another way from now on; {@link Fault#NONE} mends them.
     *
     * @throws UncheckedIOException when the port cannot be closed, or listened on again
     */
    public synchronized void set(Fault fault) {
        try {
            if (fault.kind() == Kind.REFUSE) {
                stopListening();
            }
            faults.set(fault);
            switch (fault.kind()) {
                case REFUSE, RESET -> open.forEach(ProxiedConnection::reset);
                case HALF_OPEN -> open.forEach(ProxiedConnection::leave);
                case NONE, DELAY, BANDWIDTH, BLACK_HOLE, CUT, GARBAGE -> {}
            }
            if (fault.kind() != Kind.REFUSE && listener == null) {
                listen();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the proxy cannot change who listens on port " + port(), failed);
        }
    }

    @Override
    public synchronized void close() {
        try (placeholder) {
            stopListening();
        } catch (IOException failed) {
            throw new UncheckedIOException("the proxy cannot close its port", failed);
        } finally {
            open.forEach(ProxiedConnection::reset);
            threads.shutdownNow();
        }
    }

    private void listen() throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), BACKLOG);
        CountDownLatch ended = new CountDownLatch(1);
        listener = opened;
        accepting = ended;
        threads.execute(() -> {
            try {
                accept(opened);
            } finally {
                ended.countDown();
            }
        });
    }

    private void stopListening() throws IOException {
        ServerSocket closing = listener;
        CountDownLatch ended = accepting;
        listener = null;
        accepting = null;
        if (closing != null && ended != null) {
            closing.close();
            awaitEnd(ended);
        }
    }

    /**
     * Waits for the thread that accepts. The system goes on listening until that thread has left its call: whoever connected after
     * close() alone was still let in now and then.
     */
    private static void awaitEnd(CountDownLatch ended) throws IOException {
        try {
            if (!ended.await(CONNECT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("the thread that takes connections did not end in " + CONNECT_MILLIS + " ms");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the port was closed");
        }
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                Socket client = from.accept();
                client.setTcpNoDelay(true);
                long number = taken.getAndIncrement();
                threads.execute(() -> connect(client, number));
            } catch (IOException closed) {
                // Either the listener is closed, which ends the loop, or one client has left already.
            }
        }
    }

    private void connect(Socket client, long number) {
        Socket upstream = new Socket();
        SplittableRandom random = new SplittableRandom(seed + number * GAMMA);
        ProxiedConnection connection = new ProxiedConnection(client, upstream, faults, random, open::remove);
        open.add(connection);
        try {
            if (isTurnedAway()) {
                connection.reset();
                return;
            }
            upstream.setTcpNoDelay(true);
            upstream.connect(server, CONNECT_MILLIS);
            Runnable answers = connection.way(Way.ANSWER);
            Runnable requests = connection.way(Way.REQUEST);
            threads.execute(answers);
            requests.run();
        } catch (IOException | RejectedExecutionException away) {
            connection.reset();
        }
    }

    private boolean isTurnedAway() {
        Kind kind = fault().kind();
        return kind == Kind.RESET || kind == Kind.REFUSE;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        return thread;
    }
}

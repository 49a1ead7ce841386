package io.evenkeel.faults.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A connection of a client, and the one to the server that belongs to it. */
final class ProxiedConnection {

    private static final int PIECE = 16 * 1024;

    private final Socket client;
    private final Socket server;
    private final FaultSwitch faults;
    private final SplittableRandom random;
    private final Consumer<ProxiedConnection> ended;
    private final AtomicInteger waysLeft = new AtomicInteger(Way.values().length);
    private volatile boolean isLeft;

    /**
     * @param random for this connection alone
     * @param ended is told when nothing will pass any more
     */
    ProxiedConnection(
            Socket client,
            Socket server,
            FaultSwitch faults,
            SplittableRandom random,
            Consumer<ProxiedConnection> ended) {
        this.client = client;
        this.server = server;
        this.faults = faults;
        this.random = random;
        this.ended = ended;
    }

    /** What passes one way, until that way ends; for a thread of its own. */
    Runnable way(Way way) {
        SplittableRandom own = random.split();
        return () -> {
            try {
                pump(way, own);
            } catch (IOException gone) {
                if (!isLeft) {
                    reset();
                } else if (way == Way.REQUEST) {
                    swallow();
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                reset();
            } finally {
                if (waysLeft.decrementAndGet() == 0) {
                    reset();
                }
            }
        };
    }

    /** Ends both sides as a crash does; to a side that has ended already nothing happens. */
    void reset() {
        reset(client);
        reset(server);
        ended.accept(this);
    }

    /** Leaves the client alone with its side. */
    void leave() {
        isLeft = true;
        reset(server);
    }

    private void pump(Way way, SplittableRandom own) throws IOException, InterruptedException {
        Socket from = way == Way.REQUEST ? client : server;
        Socket to = way == Way.REQUEST ? server : client;
        Flow flow = new Flow(way, faults, own, to.getOutputStream());
        InputStream in = from.getInputStream();
        byte[] piece = new byte[PIECE];
        for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
            if (!flow.pass(piece, length)) {
                reset();
                return;
            }
        }
        flow.await();
        to.shutdownOutput();
    }

    /** The client speaks to nobody, until it leaves as well. */
    private void swallow() {
        try {
            InputStream in = client.getInputStream();
            byte[] piece = new byte[PIECE];
            while (in.read(piece) >= 0) {
                // Nobody is there to have it.
            }
        } catch (IOException gone) {
            // As good as an end.
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // It has ended already, which is what is wanted.
        }
    }
}

package io.evenkeel.faults.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** As many connections to a server as are needed at one time, kept for the next one. Safe for any thread. */
final class Connections implements AutoCloseable {

    private final InetSocketAddress server;
    /** The one that was used last comes first, so that the others may grow old and be closed by the server. */
    private final ConcurrentLinkedDeque<KeptConnection> free = new ConcurrentLinkedDeque<>();

    Connections(InetSocketAddress server) {
        this.server = server;
    }

    /** One that is open as far as can be seen; null when a new one is needed. */
    @Nullable
    KeptConnection kept() {
        for (KeptConnection next = free.pollFirst(); next != null; next = free.pollFirst()) {
            if (next.isOpen()) {
                return next;
            }
            next.close();
        }
        return null;
    }

    KeptConnection opened(long until) throws IOException {
        return new KeptConnection(server, until);
    }

    void keep(KeptConnection connection) {
        free.addFirst(connection);
    }

    @Override
    public void close() {
        for (KeptConnection next = free.pollFirst(); next != null; next = free.pollFirst()) {
            next.close();
        }
    }
}

package io.evenkeel.adapter.mongo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a client and its server, and cuts the connection of one write at a chosen moment. */
final class CuttingProxy implements AutoCloseable {

    /** Where the connection of the next write to the sessions or series, or the next refresh of a sign-in, is cut. */
    enum Cut {
        /** The server never hears of it. */
        BEFORE_IT_ARRIVES,
        /** The server may or may not carry it out before the client hears that the connection is gone. */
        AS_IT_ARRIVES,
        /** It took effect, and nobody tells the client. */
        ON_ITS_ANSWER
    }

    /** The beginning of the commands, as BSON has them: the name, the length of the text that follows, the text. */
    private static final Set<String> WRITES = Set.of(
            "insert\0\u0009\0\0\0sessions\0",
            "update\0\u0009\0\0\0sessions\0",
            "update\0\u0008\0\0\0signIns\0",
            "update\0\u0007\0\0\0series\0");

    private final int upstream;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Cut> next = new AtomicReference<>();

    CuttingProxy(int upstream) throws IOException {
        this.upstream = upstream;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void cutNextWrite(Cut cut) {
        next.set(cut);
    }

    /** Whether the cut was made. */
    boolean hasCut() {
        return next.get() == null;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), upstream);
                open.add(client);
                open.add(server);
                Connection connection = new Connection(client, server);
                threads.execute(connection::requests);
                threads.execute(connection::answers);
            }
        } catch (IOException e) {
            // closed
        }
    }

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private volatile boolean answerIsLost;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void requests() {
            pump(client, server, this::passRequest);
        }

        void answers() {
            pump(server, client, chunk -> !answerIsLost);
        }

        private boolean passRequest(byte[] chunk) throws IOException {
            String text = new String(chunk, ISO_8859_1);
            Cut cut = WRITES.stream().anyMatch(text::contains) ? next.getAndSet(null) : null;
            if (cut == Cut.AS_IT_ARRIVES) {
                server.getOutputStream().write(chunk);
            }
            answerIsLost |= cut == Cut.ON_ITS_ANSWER;
            return cut == null || cut == Cut.ON_ITS_ANSWER;
        }
    }

    /** What to do with a piece of a stream. */
    private interface Passing {
        /** @return whether to pass it on; else both ends are closed */
        boolean pass(byte[] chunk) throws IOException;
    }

    private void pump(Socket from, Socket to, Passing passing) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[65_536];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                byte[] chunk = Arrays.copyOf(buffer, count);
                if (!passing.pass(chunk)) {
                    return;
                }
                out.write(chunk);
            }
        } catch (IOException e) {
            // One end is gone; the other one goes with it.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }
}

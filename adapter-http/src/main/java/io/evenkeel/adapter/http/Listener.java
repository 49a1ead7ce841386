package io.evenkeel.adapter.http;

import io.undertow.UndertowOptions;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpHandler;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/**
 * One address that is listened on, with threads of its own. It listens as soon as it exists, and until it is closed.
 *
 * <p>It is put together from Undertow's parts instead of by its builder, because what that builds can only be ended whole: here the
 * listening socket goes first, and connections that are there already still have their answers.
 *
 * <p>Undertow's own limits are none or far too wide; each is set on purpose. The parser answers what is over its limits without a
 * word, so {@code RequestLimits} has narrower ones and says why.
 */
final class Listener implements AutoCloseable {

    static final int MAX_HEADER_BYTES = 64 * 1024;
    static final int MAX_HEADERS = 1_000;
    static final int MAX_PARAMETERS = 5_000;
    static final long MAX_BODY_BYTES = 1024 * 1024;

    /** Of an answer in the system's memory for a client that does not read; Linux takes twice as much. Else it is megabytes. */
    private static final int MAX_UNREAD_BYTES = 128 * 1024;

    private static final int NEXT_REQUEST_WITHIN_MILLIS = (int) TimeUnit.SECONDS.toMillis(60);

    /** As much as is written in one go; the pool keeps a few for each thread. */
    private static final int BUFFER_BYTES = 16 * 1024;

    private static final int BUFFERS_KEPT_BY_THREAD = 4;
    private static final int UNLIMITED = -1;

    /** Connections that the system keeps until they are taken; Linux has a limit of its own as well. */
    private static final int BACKLOG = 1_000;

    private final XnioWorker worker;
    private final ListeningSocket socket;

    private Listener(XnioWorker worker, ListeningSocket socket) {
        this.worker = worker;
        this.socket = socket;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any free one
     * @param ioThreads threads that read and write
     * @param workers threads that answer
     * @throws UncheckedIOException when the port cannot be bound; its cause is the {@link java.net.BindException}
     */
    static Listener open(String host, int port, int ioThreads, int workers, HttpTimes times, HttpHandler handler) {
        try {
            XnioWorker worker = Xnio.getInstance(Listener.class.getClassLoader())
                    .createWorker(OptionMap.builder()
                            .set(Options.WORKER_IO_THREADS, ioThreads)
                            .set(Options.WORKER_TASK_CORE_THREADS, workers)
                            .set(Options.WORKER_TASK_MAX_THREADS, workers)
                            .getMap());
            try {
                return new Listener(
                        worker,
                        ListeningSocket.open(
                                worker, new InetSocketAddress(host, port), http(times, handler), sockets(times)));
            } catch (IOException | RuntimeException failed) {
                worker.shutdownNow();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static HttpOpenListener http(HttpTimes times, HttpHandler handler) {
        HttpOpenListener http = new HttpOpenListener(
                new DefaultByteBufferPool(true, BUFFER_BYTES, UNLIMITED, BUFFERS_KEPT_BY_THREAD),
                OptionMap.builder()
                        .set(UndertowOptions.BUFFER_PIPELINED_DATA, true)
                        .set(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
                        .set(UndertowOptions.MAX_HEADERS, MAX_HEADERS)
                        .set(UndertowOptions.MAX_PARAMETERS, MAX_PARAMETERS)
                        .set(UndertowOptions.MAX_ENTITY_SIZE, MAX_BODY_BYTES)
                        .set(UndertowOptions.IDLE_TIMEOUT, (int) times.idle().toMillis())
                        .set(UndertowOptions.REQUEST_PARSE_TIMEOUT, (int)
                                times.headersWithin().toMillis())
                        .set(UndertowOptions.NO_REQUEST_TIMEOUT, NEXT_REQUEST_WITHIN_MILLIS)
                        .getMap());
        http.setRootHandler(handler);
        return http;
    }

    private static OptionMap sockets(HttpTimes times) {
        return OptionMap.builder()
                .set(Options.TCP_NODELAY, true)
                .set(Options.REUSE_ADDRESSES, true)
                .set(Options.BACKLOG, BACKLOG)
                .set(Options.SEND_BUFFER, MAX_UNREAD_BYTES)
                .set(Options.WRITE_TIMEOUT, (int) times.writeStall().toMillis())
                .getMap();
    }

    /** The port it really listens on. */
    int port() {
        return socket.port();
    }

    /**
     * Takes no more connections: who comes now is told by the system at once that nobody is there. Those that are there already go on.
     */
    void stopListening() {
        socket.close();
    }

    @Override
    public void close() {
        socket.close();
        worker.shutdownNow();
    }
}

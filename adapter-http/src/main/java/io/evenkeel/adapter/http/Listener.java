package io.evenkeel.adapter.http;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.xnio.Options;

/**
 * One address that is listened on, with threads of its own. It listens as soon as it exists, and until it is closed.
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

    private final Undertow undertow;

    private Listener(Undertow undertow) {
        this.undertow = undertow;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any free one
     * @param ioThreads threads that read and write
     * @param workers threads that answer
     * @throws RuntimeException when the port cannot be bound; its cause is the {@link java.net.BindException}
     */
    static Listener open(String host, int port, int ioThreads, int workers, HttpTimes times, HttpHandler handler) {
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, host)
                .setIoThreads(ioThreads)
                .setWorkerThreads(workers)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
                .setServerOption(UndertowOptions.MAX_HEADERS, MAX_HEADERS)
                .setServerOption(UndertowOptions.MAX_PARAMETERS, MAX_PARAMETERS)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, MAX_BODY_BYTES)
                .setSocketOption(Options.SEND_BUFFER, MAX_UNREAD_BYTES)
                .setSocketOption(Options.WRITE_TIMEOUT, (int) times.writeStall().toMillis())
                .setServerOption(
                        UndertowOptions.IDLE_TIMEOUT, (int) times.idle().toMillis())
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, (int)
                        times.headersWithin().toMillis())
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, NEXT_REQUEST_WITHIN_MILLIS)
                .setHandler(handler)
                .build();
        undertow.start();
        return new Listener(undertow);
    }

    /** The port it really listens on. */
    int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        undertow.stop();
    }
}

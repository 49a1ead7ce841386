package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.application.time.Cancellation;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.conduits.ConduitStreamSourceChannel;

/**
 * Notices that the client of a request leaves while a worker computes, and cancels the work. Undertow reads nothing from a
 * connection until its request is answered, so it does not notice. Safe for the worker and the network thread of its
 * connection.
 *
 * <p>A client that closes its sending side alone looks just like one that has left. Work that is done soon is not watched, so
 * such a client gets most answers all the same.
 */
final class ClientWatch implements ChannelListener<ConduitStreamSourceChannel> {

    private static final long AFTER_MILLIS = 100;

    private final HttpServerExchange exchange;
    private final HttpServerConnection connection;
    private final Cancellation cancellation;
    private XnioExecutor.Key timer = () -> true;
    private boolean listening;
    private boolean over;

    private ClientWatch(HttpServerExchange exchange, HttpServerConnection connection) {
        this.exchange = exchange;
        this.connection = connection;
        this.cancellation = Exchanges.cancellation(exchange);
    }

    /** Watches the client of a request from now on. What is given back ends that, and may be called more than once. */
    static Runnable over(HttpServerExchange exchange) {
        if (!(exchange.getConnection() instanceof HttpServerConnection connection)) {
            return () -> {};
        }
        ClientWatch watch = new ClientWatch(exchange, connection);
        watch.start();
        return watch::stop;
    }

    private synchronized void start() {
        // Once the request is answered, what comes next on the connection belongs to Undertow.
        exchange.addExchangeCompleteListener((done, proceed) -> {
            stop();
            proceed.proceed();
        });
        timer = exchange.getIoThread().executeAfter(this::listen, AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void stop() {
        over = true;
        timer.remove();
        suspend();
    }

    private synchronized void listen() {
        // A body that is still to come has a reader of its own, which notices too. Who has sent the next request is
        // there.
        if (over || !exchange.isRequestComplete() || connection.getExtraBytes() != null) {
            return;
        }
        listening = true;
        connection.getChannel().getSourceChannel().setReadListener(this);
        // Not by the channel itself: on it stands what counts the body, which is over and would not pass that on.
        connection.getOriginalSourceConduit().resumeReads();
    }

    @Override
    public synchronized void handleEvent(ConduitStreamSourceChannel source) {
        if (over) {
            return;
        }
        try (PooledByteBuffer empty = connection.getByteBufferPool().allocate()) {
            int count = connection.getOriginalSourceConduit().read(empty.getBuffer());
            if (count > 0) {
                giveBack(empty);
                suspend();
            } else if (count < 0) {
                left();
            }
        } catch (IOException broken) {
            // Undertow will find the same when it writes the answer.
            left();
        }
    }

    /** Whoever closes once the answer is under way has it, or will be missed when the rest is written. */
    private void left() {
        suspend();
        if (!exchange.isResponseStarted()) {
            cancellation.cancel();
        }
    }

    private void suspend() {
        if (listening) {
            listening = false;
            connection.getOriginalSourceConduit().suspendReads();
        }
    }

    /** The beginning of the next request. */
    private void giveBack(PooledByteBuffer read) {
        PooledByteBuffer kept = connection.getByteBufferPool().allocate();
        kept.getBuffer().put(read.getBuffer().flip()).flip();
        connection.ungetRequestBytes(kept);
    }
}

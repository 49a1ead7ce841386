package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.adapter.http.problem.ProblemHandler;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/** Collects one body. Everything happens on the network thread of its connection, so nothing here is shared. */
final class BodyCollector implements ChannelListener<StreamSourceChannel> {

    /** Our own count comes first: over Undertow's it cuts the connection without an answer. */
    private static final int SLACK = 64 * 1024;

    private final HttpServerExchange exchange;
    private final BodyForm form;
    private final HttpHandler next;
    private final StreamSourceChannel channel;
    private final BodySink body;
    private XnioExecutor.Key timer = () -> true;
    private boolean over;

    BodyCollector(HttpServerExchange exchange, BodyForm form, BodySink body, HttpHandler next) {
        this.exchange = exchange;
        this.form = form;
        this.body = body;
        this.next = next;
        exchange.setMaxEntitySize(form.maxBytes() + (long) SLACK);
        this.channel = exchange.getRequestChannel();
    }

    void start(Duration within) throws Exception {
        // Few bytes into a buffer that is empty at this time. Where even they do not fit, nobody is there to read.
        if (HttpContinue.requiresContinueResponse(exchange)
                && !HttpContinue.createResponseSender(exchange).send()) {
            exchange.setPersistent(false);
            exchange.endExchange();
            return;
        }
        boolean isComplete;
        try {
            isComplete = isComplete();
        } catch (IOException gone) {
            endUnanswered(exchange);
            return;
        }
        if (isComplete) {
            finish(exchange);
            return;
        }
        timer = exchange.getIoThread().executeAfter(this::expire, within.toMillis(), TimeUnit.MILLISECONDS);
        channel.getReadSetter().set(this);
        channel.resumeReads();
    }

    @Override
    public void handleEvent(StreamSourceChannel source) {
        if (over) {
            return;
        }
        try {
            if (isComplete()) {
                leave(this::finish);
            }
        } catch (ProblemException problem) {
            leave(refused -> {
                throw problem;
            });
        } catch (IOException gone) {
            leave(BodyCollector::endUnanswered);
        }
    }

    /** The client went away or broke its own framing: there is nobody to answer, and nobody here is at fault. */
    private static void endUnanswered(HttpServerExchange broken) {
        broken.setPersistent(false);
        broken.endExchange();
    }

    private boolean isComplete() throws IOException {
        try (PooledByteBuffer pooled =
                exchange.getConnection().getByteBufferPool().allocate()) {
            ByteBuffer buffer = pooled.getBuffer();
            while (true) {
                buffer.clear();
                int count = channel.read(buffer);
                if (count <= 0) {
                    return count < 0;
                }
                if (body.size() + count > form.maxBytes()) {
                    throw BodyReader.tooLarge(form);
                }
                buffer.flip();
                body.write(buffer);
            }
        }
    }

    private void expire() {
        if (!over) {
            leave(late -> {
                late.setPersistent(false);
                // Nothing more is expected, so the connection must not wait for it.
                Connectors.terminateRequest(late);
                throw ProblemException.of(ProblemCode.REQUEST_TIMED_OUT, ProblemCode.REQUEST_TIMED_OUT.advice());
            });
        }
    }

    private void leave(HttpHandler with) {
        over = true;
        timer.remove();
        channel.suspendReads();
        Connectors.executeRootHandler(new ProblemHandler(with), exchange);
    }

    private void finish(HttpServerExchange complete) throws Exception {
        body.attachTo(complete);
        next.handleRequest(complete);
    }
}

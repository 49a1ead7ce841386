package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.undertow.server.HttpServerExchange;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A small body, in memory. */
final class MemoryBody implements BodySink {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @Override
    public void write(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        body.write(copy, 0, copy.length);
    }

    @Override
    public long size() {
        return body.size();
    }

    @Override
    public void attachTo(HttpServerExchange exchange) {
        exchange.putAttachment(Exchanges.BODY, body.toByteArray());
    }
}

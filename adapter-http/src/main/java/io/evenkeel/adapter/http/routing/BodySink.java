package io.evenkeel.adapter.http.routing;

import io.undertow.server.HttpServerExchange;
import java.nio.ByteBuffer;

/** Where a body goes while it arrives. Used by one network thread. */
interface BodySink {

    /** Takes all bytes of a buffer. */
    void write(ByteBuffer bytes);

    /** How many bytes it has taken. */
    long size();

    /** Everything is there: hands it to the request. */
    void attachTo(HttpServerExchange exchange);
}

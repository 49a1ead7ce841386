package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Upload;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A large body, on disk. Writing there is left to the system's memory, so it does not hold up the network thread. */
final class UploadBody implements BodySink {

    private final FileChannel content;
    private long size;

    UploadBody(FileChannel content) {
        this.content = content;
    }

    @Override
    public void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                size += content.write(bytes);
            }
        } catch (IOException full) {
            throw UploadRoom.noRoom(full);
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void attachTo(HttpServerExchange exchange) {
        exchange.putAttachment(Exchanges.UPLOAD, new Upload(content));
    }
}

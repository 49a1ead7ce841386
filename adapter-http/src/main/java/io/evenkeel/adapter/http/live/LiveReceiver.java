package io.evenkeel.adapter.http.live;

import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;

/** Takes what one client sends. */
final class LiveReceiver extends AbstractReceiveListener {

    /** A token and some words around it; nothing in this channel is longer. */
    private static final int MAX_MESSAGE_BYTES = 4 * 1024;

    private final LiveHub hub;
    private final LiveConnection connection;

    LiveReceiver(LiveHub hub, LiveConnection connection) {
        this.hub = hub;
        this.connection = connection;
    }

    @Override
    protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
        hub.received(connection, message.getData());
    }

    @Override
    // Undertow's own signature: what is pooled is given back here, once.
    @SuppressWarnings("deprecation")
    protected void onFullBinaryMessage(WebSocketChannel channel, BufferedBinaryMessage message) {
        message.getData().close();
        connection.close(CloseReason.MALFORMED_MESSAGE);
    }

    @Override
    @SuppressWarnings("deprecation")
    protected void onFullPongMessage(WebSocketChannel channel, BufferedBinaryMessage message) {
        message.getData().close();
        connection.heard();
    }

    @Override
    protected void onError(WebSocketChannel channel, Throwable error) {
        connection.terminate();
    }

    @Override
    protected long getMaxTextBufferSize() {
        return MAX_MESSAGE_BYTES;
    }

    @Override
    protected long getMaxBinaryBufferSize() {
        return MAX_MESSAGE_BYTES;
    }
}

package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of the live channel. */
final class LiveClient implements WebSocket.Listener, AutoCloseable {

    private static final long LONGEST_SECONDS = 20;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    LiveClient(HttpClient client, URI address) {
        this.socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        heard.add("closed " + code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable broken) {
        heard.add("broken");
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    /** The next thing that it hears. */
    String next() throws InterruptedException {
        String text = heard.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertThat(text).as("heard nothing").isNotNull();
        return String.valueOf(text);
    }

    boolean hasHeardNothing() {
        return heard.isEmpty();
    }

    /** Goes away without a word. */
    void vanish() {
        socket.abort();
    }

    @Override
    public void close() {
        socket.abort();
    }
}

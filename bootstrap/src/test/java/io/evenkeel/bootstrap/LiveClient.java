package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of the live channel that hears one message after the other. */
final class LiveClient implements AutoCloseable {

    private static final int LONGEST_SECONDS = 30;

    private final WebSocket socket;
    private final BlockingQueue<String> heard;

    private LiveClient(WebSocket socket, BlockingQueue<String> heard) {
        this.socket = socket;
        this.heard = heard;
    }

    static LiveClient connect(HttpClient client, URI server) {
        return at(client, URI.create("ws://" + server.getAuthority() + "/api/v1/live"));
    }

    static LiveClient at(HttpClient client, URI address) {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(address, new Hearing(heard))
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
        return new LiveClient(socket, heard);
    }

    void say(String message) {
        CompletableFuture<WebSocket> said = socket.sendText(message, true);
        assertThat(said.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join()).isNotNull();
    }

    /** The next message. */
    String hear() throws InterruptedException {
        String next = heard.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        return String.valueOf(next);
    }

    /** The version that the next message tells. */
    long hearVersion() throws InterruptedException {
        String message = hear();
        assertThat(message).contains("\"type\":\"version\"");
        return Long.parseLong(message.replaceFirst(".*\"version\":(-?\\d+).*", "$1"));
    }

    @Override
    public void close() {
        socket.abort();
    }

    private record Hearing(BlockingQueue<String> heard) implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            heard.add(text.toString());
            socket.request(1);
            return null;
        }
    }
}

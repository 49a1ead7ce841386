package io.evenkeel.bootstrap.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, and how long it takes for a request.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param publicUrl what people type to reach it, where that is the address of a proxy; null for the address itself
 * @param trustedProxies networks of proxies that are believed about where requests come from
 * @param requestTimeout for a request as a whole
 * @param answerTimeout for making its answer
 * @param bodyTimeout for its body to arrive
 */
public record ServerSettings(
        String host,
        int port,
        @Nullable URI publicUrl,
        List<String> trustedProxies,
        Duration requestTimeout,
        Duration answerTimeout,
        Duration bodyTimeout) {

    /** Copies the networks. */
    public ServerSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }
}

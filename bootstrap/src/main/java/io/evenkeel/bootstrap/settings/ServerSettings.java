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
 * @param lameDuck how long it still answers once it was told to end
 * @param adminHost the address to show health and metrics on
 * @param adminPort the port to show them on, 0 for any free one; null to show them where everything else is
 */
public record ServerSettings(
        String host,
        int port,
        @Nullable URI publicUrl,
        List<String> trustedProxies,
        Duration requestTimeout,
        Duration answerTimeout,
        Duration bodyTimeout,
        Duration lameDuck,
        String adminHost,
        @Nullable Integer adminPort) {

    /** Copies the networks. */
    public ServerSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }
}

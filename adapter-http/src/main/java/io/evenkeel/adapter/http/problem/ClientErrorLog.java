package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Sha256;
import io.undertow.server.HttpServerExchange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line of log for an error of a browser, of at most 8 KiB.
 *
 * @param code the kind of error
 * @param fingerprint what makes it the same as another one
 * @param message what the browser says
 * @param screen where in the page
 * @param stack where in the program; empty when nobody knows
 * @param release the version of the page
 * @param traceId the request it belongs to; null when there is none
 * @param times how often
 * @param breadcrumbs what happened before, the latest last
 */
public record ClientErrorLog(
        String code,
        String fingerprint,
        String message,
        String screen,
        String stack,
        String release,
        @Nullable String traceId,
        int times,
        List<String> breadcrumbs) {

    private static final Logger LOG = LoggerFactory.getLogger(ClientErrorLog.class);
    private static final int MAX_SHORT = 200;
    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_STACK = 3_000;
    private static final int MAX_BREADCRUMBS = 2_500;

    /** Copies the breadcrumbs. */
    public ClientErrorLog {
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** @param exchange the request that brought it */
    public void write(HttpServerExchange exchange) {
        LoggingEventBuilder line = LOG.atWarn()
                .addKeyValue("code", code)
                .addKeyValue("fingerprint", fingerprint)
                .addKeyValue("screen", LogText.of(screen, MAX_SHORT))
                .addKeyValue("release", LogText.of(release, MAX_SHORT))
                .addKeyValue("times", times)
                .addKeyValue("message", LogText.of(message, MAX_MESSAGE))
                .addKeyValue("stack", LogText.of(stack, MAX_STACK))
                .addKeyValue("breadcrumbs", LogText.of(String.join(" > ", breadcrumbs), MAX_BREADCRUMBS));
        if (traceId != null) {
            line = line.addKeyValue("traceId", traceId);
        }
        String user = exchange.getAttachment(Exchanges.USER);
        if (user != null) {
            line = line.addKeyValue("user", Sha256.of(user).substring(0, 16));
        }
        line.log("failed in a browser");
    }
}

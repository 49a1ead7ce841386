package io.evenkeel.adapter.http.incident;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Sha256;
import io.evenkeel.adapter.http.problem.LogText;
import io.undertow.server.HttpServerExchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One line of log for each error of a browser, of at most 8 KiB. */
final class ClientErrorLog {

    private static final Logger LOG = LoggerFactory.getLogger(ClientErrorLog.class);
    private static final int MAX_SHORT = 200;
    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_STACK = 3_000;
    private static final int MAX_BREADCRUMBS = 2_500;

    private ClientErrorLog() {}

    static void write(ClientError error, HttpServerExchange exchange) {
        LoggingEventBuilder line = LOG.atWarn()
                .addKeyValue("code", "BROWSER_" + error.kind())
                .addKeyValue("fingerprint", error.fingerprint())
                .addKeyValue("screen", LogText.of(error.screen(), MAX_SHORT))
                .addKeyValue("release", LogText.of(error.release(), MAX_SHORT))
                .addKeyValue("times", error.times())
                .addKeyValue("message", LogText.of(error.message(), MAX_MESSAGE))
                .addKeyValue("stack", LogText.of(error.stack(), MAX_STACK))
                .addKeyValue("breadcrumbs", LogText.of(String.join(" > ", error.breadcrumbs()), MAX_BREADCRUMBS));
        if (error.traceId() != null) {
            line = line.addKeyValue("traceId", error.traceId());
        }
        String user = exchange.getAttachment(Exchanges.USER);
        if (user != null) {
            line = line.addKeyValue("user", Sha256.of(user).substring(0, 16));
        }
        line.log("failed in a browser");
    }
}

package io.evenkeel.adapter.http.problem;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Sha256;
import io.undertow.server.HttpServerExchange;
import java.net.InetAddress;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line of log for each problem, of at most 8 KiB. Of those that are the server's own there are at most ten a second and code; the
 * next one that is written says how many were left out. A line holds no value that a client sent, neither of the path nor of the
 * query nor of the body, and no message of an exception, since those hold values too.
 */
final class ProblemLog {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemLog.class);
    private static final LineBudget BUDGET = new LineBudget(System::nanoTime);
    private static final int MAX_KEYS = 20;
    private static final int MAX_KEY = 50;
    private static final int MAX_KEYS_TOGETHER = 1_000;
    private static final int MAX_FRAMES = 4_000;

    private ProblemLog() {}

    static void write(HttpServerExchange exchange, ProblemException problem, String fingerprint) {
        ProblemCode code = problem.code();
        Level level = level(code.severity());
        if (!LOG.isEnabledForLevel(level)) {
            return;
        }
        int leftOut = code.severity() == Severity.EXPECTED ? 0 : BUDGET.take(code);
        if (leftOut == LineBudget.LEFT_OUT) {
            return;
        }
        String route = Exchanges.route(exchange);
        Throwable cause = problem.getCause();
        LoggingEventBuilder line = LOG.atLevel(level)
                .addKeyValue("code", code)
                .addKeyValue("fingerprint", fingerprint)
                .addKeyValue("method", Exchanges.method(exchange))
                .addKeyValue("route", route)
                .addKeyValue("queryKeys", queryKeys(exchange))
                .addKeyValue("address", address(exchange.getAttachment(Exchanges.CLIENT)))
                .addKeyValue("traceId", Exchanges.traceId(exchange))
                .addKeyValue(
                        "deadlineLeftMillis",
                        Exchanges.deadline(exchange).remaining().toMillis());
        String user = exchange.getAttachment(Exchanges.USER);
        if (user != null) {
            line = line.addKeyValue("user", Sha256.of(user).substring(0, 16));
        }
        byte[] body = exchange.getAttachment(Exchanges.BODY);
        if (body != null) {
            line = line.addKeyValue("bodyBytes", body.length).addKeyValue("bodySha256", Sha256.of(body));
        }
        if (cause != null) {
            line = line.addKeyValue("exception", LogText.of(Fingerprint.frames(cause), MAX_FRAMES));
        }
        if (leftOut > 0) {
            line = line.addKeyValue("leftOut", leftOut);
        }
        line.log("request ended with a problem");
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case EXPECTED -> Level.INFO;
            case DEPENDENCY -> Level.WARN;
            case BUG -> Level.ERROR;
        };
    }

    private static String queryKeys(HttpServerExchange exchange) {
        String keys = exchange.getQueryParameters().keySet().stream()
                .limit(MAX_KEYS)
                .map(key -> LogText.of(key, MAX_KEY))
                .collect(Collectors.joining(" "));
        return LogText.of(keys, MAX_KEYS_TOGETHER);
    }

    private static String address(@Nullable InetAddress client) {
        return client == null ? "unknown" : client.getHostAddress();
    }
}

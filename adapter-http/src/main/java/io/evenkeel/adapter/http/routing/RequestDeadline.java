package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Pattern;

/** Lowers the deadline of a request to what its client will wait: {@code Request-Timeout}, in seconds. */
public final class RequestDeadline implements HttpHandler {

    static final HttpString REQUEST_TIMEOUT = new HttpString("Request-Timeout");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,9})?");

    private final HttpHandler next;

    public RequestDeadline(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderValues given = exchange.getRequestHeaders().get(REQUEST_TIMEOUT);
        if (given != null) {
            exchange.putAttachment(
                    Exchanges.DEADLINE, Exchanges.deadline(exchange).atMost(time(given)));
        }
        next.handleRequest(exchange);
    }

    private static Duration time(HeaderValues given) {
        String text = given.getFirst().strip();
        if (given.size() == 1 && SECONDS.matcher(text).matches()) {
            Duration time =
                    Duration.ofNanos(new BigDecimal(text).movePointRight(9).longValueExact());
            if (!time.isZero()) {
                return time;
            }
        }
        throw ProblemException.of(
                ProblemCode.INVALID_HEADER, "Send Request-Timeout once, as seconds such as 2 or 0.5.");
    }
}

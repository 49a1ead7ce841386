package io.evenkeel.adapter.http.limit;

import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RatePolicy;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.time.Duration;

/**
 * Tells clients what they have left: {@code RateLimit-Policy} and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers-10),
 * with one member for each quota that the request draws on.
 */
public final class RateFields {

    private static final HttpString POLICY = new HttpString("RateLimit-Policy");
    private static final HttpString BALANCE = new HttpString("RateLimit");

    private RateFields() {}

    public static void add(HttpServerExchange exchange, RatePolicy policy, RateBalance balance) {
        HeaderMap headers = exchange.getResponseHeaders();
        String name = "\"" + policy.name() + "\"";
        append(
                headers,
                POLICY,
                name + ";q=" + policy.quota() + ";w=" + policy.window().toSeconds());
        append(headers, BALANCE, name + ";r=" + balance.remaining() + ";t=" + roundedUp(balance.untilWhole()));
    }

    private static void append(HeaderMap headers, HttpString field, String member) {
        String known = headers.getFirst(field);
        headers.put(field, known == null ? member : known + ", " + member);
    }

    private static long roundedUp(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}

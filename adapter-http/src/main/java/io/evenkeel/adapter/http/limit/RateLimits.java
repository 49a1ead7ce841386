package io.evenkeel.adapter.http.limit;

import io.evenkeel.adapter.http.exchange.Clients;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;

/**
 * Counts the requests of each user, and of each address from which nobody is signed in; who sends too many is refused at once
 * and told when to come back. Safe for any thread, and waits for nothing.
 */
public final class RateLimits {

    private static final AttachmentKey<Boolean> COUNTED = AttachmentKey.create(Boolean.class);

    private final RateLimiter requests;
    private final PolicyTelemetry telemetry;

    public RateLimits(RateLimiter requests, PolicyTelemetry telemetry) {
        this.requests = requests;
        this.telemetry = telemetry;
    }

    /** Counts each request before it goes on. */
    public HttpHandler before(HttpHandler next) {
        return exchange -> {
            count(exchange);
            next.handleRequest(exchange);
        };
    }

    /** Counts also those that {@code gated} sends away before it counts them: whoever tries tokens is not free to. */
    public HttpHandler around(HttpHandler gated) {
        return exchange -> {
            try {
                gated.handleRequest(exchange);
            } catch (ProblemException sentAway) {
                if (exchange.getAttachment(COUNTED) == null) {
                    count(exchange);
                }
                throw sentAway;
            }
        };
    }

    private void count(HttpServerExchange exchange) {
        exchange.putAttachment(COUNTED, true);
        RateBalance balance = requests.take(Clients.name(exchange), 1);
        RateFields.add(exchange, requests.policy(), balance);
        telemetry.requestLimited(requests.policy().name(), balance.isTaken() ? "taken" : "refused");
        if (!balance.isTaken()) {
            throw ProblemException.of(ProblemCode.RATE_LIMITED, ProblemCode.RATE_LIMITED.advice())
                    .retryAfter(balance.untilTaken());
        }
    }
}

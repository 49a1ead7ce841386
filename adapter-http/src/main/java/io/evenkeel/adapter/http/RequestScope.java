package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.TrustedProxies;
import io.evenkeel.application.time.Cancellation;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.time.Duration;

/** The outermost handler: gives each request its trace id, its deadline and its security headers, and counts it. */
final class RequestScope implements HttpHandler {

    private static final HttpString CONTENT_SECURITY_POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString REFERRER_POLICY = new HttpString("Referrer-Policy");
    private static final HttpString TRACEPARENT = new HttpString("traceparent");
    private static final HttpString TRACERESPONSE = new HttpString("traceresponse");
    private static final HttpString X_CONTENT_TYPE_OPTIONS = new HttpString("X-Content-Type-Options");

    /** Of files, health and metrics only those traces are recorded that others have begun. */
    private static final String TRACED = "/api/";

    private final HttpHandler next;
    private final HttpSettings settings;
    private final TrustedProxies proxies;
    private final AnswerWatch watch;
    private final MonotonicClock clock;

    RequestScope(HttpHandler next, HttpSettings settings, AnswerWatch watch, MonotonicClock clock) {
        this.next = next;
        this.settings = settings;
        this.proxies = new TrustedProxies(settings.trustedProxies());
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        long start = clock.nanos();
        Cancellation cancellation = new Cancellation();
        exchange.putAttachment(Exchanges.CANCELLATION, cancellation);
        exchange.putAttachment(
                Exchanges.DEADLINE, Deadline.after(settings.times().request(), clock, cancellation));
        exchange.putAttachment(Exchanges.ANSWER_WITHIN, settings.times().answer());
        InetAddress client = proxies.client(exchange);
        if (client != null) {
            exchange.putAttachment(Exchanges.CLIENT, client);
        }
        if (settings.showsDebug()) {
            exchange.putAttachment(Exchanges.SHOWS_DEBUG, true);
        }
        TraceContext trace = TraceContext.of(
                exchange.getRequestHeaders().getFirst(TRACEPARENT),
                traceId -> exchange.getRelativePath().startsWith(TRACED)
                        && watch.tracing().samples(traceId));
        exchange.putAttachment(Exchanges.TRACE, trace.trace());
        exchange.getResponseHeaders().put(TRACERESPONSE, trace.response());
        secure(exchange.getResponseHeaders());
        exchange.addExchangeCompleteListener((done, proceed) -> {
            watch.answered(done, Duration.ofNanos(clock.nanos() - start));
            proceed.proceed();
        });
        next.handleRequest(exchange);
    }

    private static void secure(HeaderMap headers) {
        headers.put(
                CONTENT_SECURITY_POLICY,
                "default-src 'self'; frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'");
        headers.put(X_CONTENT_TYPE_OPTIONS, "nosniff");
        headers.put(REFERRER_POLICY, "no-referrer");
        headers.put(Headers.CACHE_CONTROL, "no-cache");
    }
}

package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.TrustedProxies;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outermost handler: gives each request its trace id, its deadline and its security headers, and counts it. */
final class RequestScope implements HttpHandler {

    /** Version ff and ids of zeros alone are none. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final HttpString CONTENT_SECURITY_POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString REFERRER_POLICY = new HttpString("Referrer-Policy");
    private static final HttpString TRACEPARENT_HEADER = new HttpString("traceparent");
    private static final HttpString X_CONTENT_TYPE_OPTIONS = new HttpString("X-Content-Type-Options");

    private final HttpHandler next;
    private final HttpSettings settings;
    private final TrustedProxies proxies;
    private final Telemetry telemetry;
    private final MonotonicClock clock;

    RequestScope(HttpHandler next, HttpSettings settings, Telemetry telemetry, MonotonicClock clock) {
        this.next = next;
        this.settings = settings;
        this.proxies = new TrustedProxies(settings.trustedProxies());
        this.telemetry = telemetry;
        this.clock = clock;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        long start = clock.nanos();
        exchange.putAttachment(
                Exchanges.DEADLINE, Deadline.after(settings.times().request(), clock));
        exchange.putAttachment(Exchanges.ANSWER_WITHIN, settings.times().answer());
        InetAddress client = proxies.client(exchange);
        if (client != null) {
            exchange.putAttachment(Exchanges.CLIENT, client);
        }
        if (settings.showsDebug()) {
            exchange.putAttachment(Exchanges.SHOWS_DEBUG, true);
        }
        exchange.putAttachment(
                Exchanges.TRACE_ID, traceId(exchange.getRequestHeaders().getFirst(TRACEPARENT_HEADER)));
        secure(exchange.getResponseHeaders());
        exchange.addExchangeCompleteListener((done, proceed) -> {
            telemetry.requestAnswered(
                    Exchanges.method(done),
                    Exchanges.route(done),
                    done.getStatusCode(),
                    Duration.ofNanos(clock.nanos() - start));
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

    /** The caller's trace when it sent a valid one (W3C Trace Context), a new one otherwise. */
    private static String traceId(@Nullable String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
    }
}

package io.evenkeel.adapter.http.signin;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what pages of other sites start. Browsers say with each POST where it comes from; programs that are no browsers say
 * nothing, and hold no cookie of somebody else either.
 */
public final class SameOrigin {

    private final @Nullable String origin;

    /** @param publicUrl what people type to reach the server; null when that is its own address */
    public SameOrigin(@Nullable URI publicUrl) {
        this.origin = publicUrl == null ? null : text(publicUrl.getScheme(), publicUrl.getRawAuthority());
    }

    /** @throws ProblemException when another site has started it */
    public void require(HttpServerExchange exchange) {
        HeaderValues given = exchange.getRequestHeaders().get(Headers.ORIGIN);
        if (given == null) {
            return;
        }
        String own = origin == null ? text("http", exchange.getRequestHeaders().getFirst(Headers.HOST)) : origin;
        if (given.size() != 1 || !given.getFirst().toLowerCase(Locale.ROOT).equals(own)) {
            throw ProblemException.of(ProblemCode.ORIGIN_REFUSED, ProblemCode.ORIGIN_REFUSED.advice());
        }
    }

    private static String text(@Nullable String scheme, @Nullable String authority) {
        return (scheme + "://" + authority).toLowerCase(Locale.ROOT);
    }
}

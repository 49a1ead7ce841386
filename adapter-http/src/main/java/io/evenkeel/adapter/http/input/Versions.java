package io.evenkeel.adapter.http.input;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** The version of what is shown, as its ETag. */
public final class Versions {

    private Versions() {}

    /** Names the version; when the client has that one already, answers so, and nothing more is to be sent. */
    public static boolean isNews(HttpServerExchange exchange, long version) {
        return isNews(exchange, String.valueOf(version));
    }

    /** The same for what has no number: its hash. */
    public static boolean isNews(HttpServerExchange exchange, String version) {
        ETag etag = new ETag(false, version);
        exchange.getResponseHeaders().put(Headers.ETAG, etag.toString());
        if (ETagUtils.handleIfNoneMatch(exchange, etag, true)) {
            return true;
        }
        exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
        Exchanges.end(exchange);
        return false;
    }
}

package io.evenkeel.adapter.http.signin;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that keeps a refresh token in a browser: out of reach of scripts, sent to the route of refreshing alone, and never
 * along with what another site starts.
 */
final class RefreshCookie {

    static final String NAME = "evenkeel_refresh";

    private final String path;
    private final boolean secure;

    /** @param publicUrl what people type to reach the server, where that is the address of a proxy */
    RefreshCookie(@Nullable URI publicUrl) {
        String prefix = publicUrl == null || publicUrl.getPath() == null ? "" : publicUrl.getPath();
        this.path = prefix.replaceFirst("/+$", "") + SignInRoutes.REFRESH;
        this.secure = publicUrl != null && "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    @Nullable
    String read(HttpServerExchange exchange) {
        Cookie cookie = exchange.getRequestCookie(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    void write(HttpServerExchange exchange, String token, long seconds) {
        set(exchange, token, (int) Math.min(seconds, Integer.MAX_VALUE));
    }

    void clear(HttpServerExchange exchange) {
        set(exchange, "", 0);
    }

    private void set(HttpServerExchange exchange, String value, int seconds) {
        exchange.setResponseCookie(new CookieImpl(NAME, value)
                .setHttpOnly(true)
                .setSameSite(true)
                .setSameSiteMode("Strict")
                .setSecure(secure)
                .setPath(path)
                .setMaxAge(seconds));
    }
}

package io.evenkeel.adapter.http.live;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import java.util.function.Function;

/**
 * {@code /api/v1/live}: a WebSocket that tells when the data changes. Browsers cannot send a token with the request that opens
 * one, so it comes in the first message.
 */
public final class LiveRoutes {

    public static final String PATH = "/api/v1/live";

    private final LiveHub hub;
    private final OriginCheck origin;
    private final Function<HttpServerExchange, String> addresses;

    /**
     * Routes over a hub.
     *
     * @param origin refuses pages of other sites
     * @param addresses tells where a request comes from
     */
    public LiveRoutes(LiveHub hub, OriginCheck origin, Function<HttpServerExchange, String> addresses) {
        this.hub = hub;
        this.origin = origin;
        this.addresses = addresses;
    }

    /** Ends a request that a page of another site has started. */
    @FunctionalInterface
    public interface OriginCheck {
        void require(HttpServerExchange exchange);
    }

    public Routes routes() {
        return new Routes(RouteClass.OTHER).get(PATH, Access.EVERYONE, this::open);
    }

    private void open(HttpServerExchange exchange) throws Exception {
        String upgrade = exchange.getRequestHeaders().getFirst(Headers.UPGRADE);
        if (!"websocket".equalsIgnoreCase(String.valueOf(upgrade))) {
            exchange.getResponseHeaders().put(Headers.UPGRADE, "websocket");
            throw ProblemException.of(ProblemCode.UPGRADE_REQUIRED, ProblemCode.UPGRADE_REQUIRED.advice());
        }
        origin.require(exchange);
        if (hub.isFull()) {
            throw ProblemException.of(ProblemCode.OVERLOADED, ProblemCode.OVERLOADED.advice());
        }
        String address = addresses.apply(exchange);
        WebSocketConnectionCallback opened = (request, channel) -> hub.connected(channel, address);
        HttpHandler otherwise = refused -> {
            throw ProblemException.of(ProblemCode.BAD_REQUEST, "Send a handshake of RFC 6455, version 13.");
        };
        new WebSocketProtocolHandshakeHandler(opened, otherwise).handleRequest(exchange);
    }
}

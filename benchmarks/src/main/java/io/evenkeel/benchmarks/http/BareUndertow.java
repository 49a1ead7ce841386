package io.evenkeel.benchmarks.http;

import io.undertow.Undertow;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;

/** Undertow that answers with a constant text from its network thread, and does nothing else: what no server on it can beat. */
public final class BareUndertow {

    private BareUndertow() {}

    public static void main(String[] arguments) {
        String body = System.getenv("PEER_BODY");
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(2)
                .setHandler(exchange -> {
                    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
                    exchange.getResponseSender().send(body);
                })
                .build();
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        System.out.println("ready http://127.0.0.1:" + address.getPort() + "/report none");
    }
}

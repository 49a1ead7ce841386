package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpServerExchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Whom requests come from, as far as it makes sense to tell apart. */
public final class Clients {

    /** Whoever has one IPv6 address has 2^64 of them. */
    private static final int NETWORK_BYTES = 8;

    private Clients() {}

    /** The IPv4 address, or the network of the IPv6 address. */
    public static String address(HttpServerExchange exchange) {
        InetAddress address = exchange.getAttachment(Exchanges.CLIENT);
        if (address == null) {
            return "unknown";
        }
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                : address.getHostAddress();
    }

    /** The account of whoever is signed in, else the address; never one that looks like the other. */
    public static String name(HttpServerExchange exchange) {
        @Nullable String user = exchange.getAttachment(Exchanges.USER);
        return user == null ? "address " + address(exchange) : "user " + user;
    }
}

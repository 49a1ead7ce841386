package io.evenkeel.adapter.http.signin;

import io.undertow.server.HttpServerExchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where requests come from, as far as it makes sense to tell apart. */
public final class Addresses {

    /** Whoever has one IPv6 address has 2^64 of them. */
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The IPv4 address, or the network of the IPv6 address. Header fields that name another one are not believed. */
    public static String of(HttpServerExchange exchange) {
        InetSocketAddress source = exchange.getSourceAddress();
        InetAddress address = source == null ? null : source.getAddress();
        if (address == null) {
            return "unknown";
        }
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                : address.getHostAddress();
    }
}

package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that are believed when they say in {@code X-Forwarded-For} whom they pass on. Each adds whom it got the request
 * from at the right, so the right-most address that is no proxy of ours is the client; what stands left of it anybody can write.
 */
public final class TrustedProxies {

    private final List<Network> networks;

    /** @param networks of the proxies; none when nobody is believed */
    public TrustedProxies(List<Network> networks) {
        this.networks = List.copyOf(networks);
    }

    /** Where a request comes from; null when the connection does not say. */
    public @Nullable InetAddress client(HttpServerExchange exchange) {
        InetSocketAddress source = exchange.getSourceAddress();
        InetAddress client = source == null ? null : source.getAddress();
        HeaderValues forwarded = exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR);
        if (client == null || forwarded == null || !trusts(client)) {
            return client;
        }
        List<String> hops = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
            Optional<InetAddress> hop = address(hops.get(i));
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get();
        }
        return client;
    }

    private boolean trusts(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /** Some proxies add the port. */
    private static Optional<InetAddress> address(String hop) {
        return Stream.of(
                        hop,
                        hop.replaceFirst("^\\[(.*)](?::[0-9]+)?$", "$1"),
                        hop.replaceFirst("^([0-9.]+):[0-9]+$", "$1"))
                .map(Network::address)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

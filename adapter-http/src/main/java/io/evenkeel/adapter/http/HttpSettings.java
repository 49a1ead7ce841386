package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.exchange.Network;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, how long it waits and what it tells.
 *
 * @param host the address to listen on; one of this machine's loopback interface unless people sign in
 * @param port the port; 0 for any free one
 * @param admin where health and metrics are shown instead; null for the same place
 * @param publicUrl what people type to reach the server, where that is the address of a proxy; null for its own
 * @param trustedProxies the networks of proxies that are believed about where requests come from
 * @param hasSignIn whether people have to sign in
 * @param showsDebug whether problems show where in the program they came from; for developers alone
 * @param times how long the server waits, and works
 */
public record HttpSettings(
        String host,
        int port,
        @Nullable AdminAddress admin,
        @Nullable URI publicUrl,
        List<Network> trustedProxies,
        boolean hasSignIn,
        boolean showsDebug,
        HttpTimes times) {

    /** A server that no proxy of ours stands before, with health and metrics where everything else is. */
    public HttpSettings(
            String host, int port, @Nullable URI publicUrl, boolean hasSignIn, boolean showsDebug, HttpTimes times) {
        this(host, port, null, publicUrl, List.of(), hasSignIn, showsDebug, times);
    }

    /** A server for everybody, with the usual times. */
    public HttpSettings(String host, int port) {
        this(host, port, null, false, false, HttpTimes.DEFAULT);
    }

    /** @throws IllegalArgumentException when the host is not loopback although it must be, or the port is none */
    public HttpSettings {
        trustedProxies = List.copyOf(trustedProxies);
        Ports.require("port", port);
        if (showsDebug && !isLoopback(host)) {
            throw new IllegalArgumentException("host must be a loopback address such as 127.0.0.1, but was '" + host
                    + "': in development answers show the inside of the program");
        }
        if (!hasSignIn && !isLoopback(host)) {
            throw new IllegalArgumentException("host must be a loopback address such as 127.0.0.1, but was '" + host
                    + "': without sign-in the data would be open to everybody");
        }
    }

    private static boolean isLoopback(String host) {
        // Java takes an empty name for this machine, the server would take it for every interface.
        if (host.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}

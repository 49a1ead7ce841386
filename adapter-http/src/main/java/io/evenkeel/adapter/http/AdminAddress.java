package io.evenkeel.adapter.http;

/**
 * Where the health of the server and its metrics are shown, when that is not where everything else is.
 *
 * @param host the address to listen on
 * @param port the port; 0 for any free one
 */
public record AdminAddress(String host, int port) {

    /** @throws IllegalArgumentException when the port is none */
    public AdminAddress {
        Ports.require("admin port", port);
    }
}

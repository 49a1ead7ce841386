package io.evenkeel.adapter.http;

/** Numbers of ports. */
final class Ports {

    private static final int LAST = 65_535;

    private Ports() {}

    /** @throws IllegalArgumentException when it is none */
    static void require(String name, int port) {
        if (port < 0 || port > LAST) {
            throw new IllegalArgumentException(name + " must lie between 0 and " + LAST + ", but was " + port);
        }
    }
}

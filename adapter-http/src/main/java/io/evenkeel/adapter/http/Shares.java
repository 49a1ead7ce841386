package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.routing.Share;

/** What each class of routes has of the server: of most as many as browsers ask for together. */
final class Shares {

    /**
     * One for each processor: a second one takes turns with the threads that read and write for everybody. While those that run wait for a
     * file or the network the processors are free, and more begin.
     */
    private static final int COMPUTING = Runtime.getRuntime().availableProcessors();

    private Shares() {}

    static Share of(RouteClass kind) {
        return switch (kind) {
            case HEALTH, WRITES -> Share.fixed(8);
            case COMPUTED -> Share.computing(8, COMPUTING);
            // A store that hangs keeps each for three seconds before a kept report is served instead; what one may cost
            // is limited elsewhere.
            case STATISTICS -> Share.computing(32, COMPUTING);
            case READS -> Share.computing(20, COMPUTING);
            case IMPORTS -> Share.fixed(2);
            case SIGN_IN -> Share.fixed(4);
            // A check is short and holds nothing, but a crowd of writers that arrives at one moment is checked at one
            // moment.
            case ACCESS -> Share.fixed(96);
            case OTHER -> Share.fixed(20);
        };
    }
}

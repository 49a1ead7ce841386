package io.evenkeel.adapter.http.live;

import java.time.Duration;

/**
 * What the live channel gives to its clients.
 *
 * @param connections at a time, of everybody together
 * @param ofOneUser at a time, of one person; where nobody signs in, of one address
 * @param greetingWithin how long a client may take to say who it is
 * @param betweenPings how often it is asked whether it is still there
 * @param pongWithin how long it may take to say so, and to take a message
 * @param betweenChecks how often it is looked whether its token still counts
 */
public record LiveLimits(
        int connections,
        int ofOneUser,
        Duration greetingWithin,
        Duration betweenPings,
        Duration pongWithin,
        Duration betweenChecks) {

    public static final LiveLimits DEFAULT = new LiveLimits(
            10_000, 20, Duration.ofSeconds(5), Duration.ofSeconds(25), Duration.ofSeconds(20), Duration.ofSeconds(4));

    /** How long a connection may be without a byte: longer than a client that answers its pings ever is. */
    Duration idle() {
        return betweenPings.plus(pongWithin).multipliedBy(2);
    }
}

package io.evenkeel.adapter.mongo;

import java.time.Duration;

/**
 * How long the driver waits before an operation begins. What the operation itself may take is its deadline's.
 *
 * @param selection for a server to be found
 * @param connect for a connection to it
 */
public record MongoTimes(Duration selection, Duration connect) {

    /** The driver's own are 30 s and 10 s: longer than any request may take. */
    public static final MongoTimes DEFAULT = new MongoTimes(Duration.ofSeconds(2), Duration.ofSeconds(1));
}

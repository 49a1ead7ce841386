package io.evenkeel.adapter.http;

import java.time.Duration;

/**
 * How long the server waits for its clients.
 *
 * @param bodyWithin for the whole body of a request
 */
record HttpTimes(Duration bodyWithin) {

    static final HttpTimes DEFAULT = new HttpTimes(Duration.ofSeconds(10));
}

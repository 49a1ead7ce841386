package io.evenkeel.adapter.http;

import java.time.Duration;

/**
 * How long the server waits for its clients.
 *
 * @param bodyWithin for the whole body of a request
 * @param uploadWithin for the whole of a file
 * @param writeStall for a client that takes nothing of its answer
 * @param idle for a connection on which nothing moves at all; longer than any request may take
 */
record HttpTimes(Duration bodyWithin, Duration uploadWithin, Duration writeStall, Duration idle) {

    static final HttpTimes DEFAULT = new HttpTimes(
            Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofSeconds(60));

    HttpTimes withBodyWithin(Duration other) {
        return new HttpTimes(other, uploadWithin, writeStall, idle);
    }

    HttpTimes withWriteStall(Duration other) {
        return new HttpTimes(bodyWithin, uploadWithin, other, idle);
    }
}

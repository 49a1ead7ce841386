package io.evenkeel.adapter.http;

import java.time.Duration;

/**
 * How long the server waits for its clients, and works for them.
 *
 * @param request for a request as a whole, from its headers to its answer
 * @param answer for making an answer of the API
 * @param headersWithin for the headers of a request
 * @param bodyWithin for the whole body of a request
 * @param uploadWithin for the whole of a file
 * @param writeStall for a client that takes nothing of its answer
 * @param idle for a connection on which nothing moves at all; longer than any request may take
 */
public record HttpTimes(
        Duration request,
        Duration answer,
        Duration headersWithin,
        Duration bodyWithin,
        Duration uploadWithin,
        Duration writeStall,
        Duration idle) {

    public static final HttpTimes DEFAULT = new HttpTimes(
            Duration.ofSeconds(30),
            Duration.ofSeconds(8),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));

    public HttpTimes withRequest(Duration other) {
        return new HttpTimes(other, answer, headersWithin, bodyWithin, uploadWithin, writeStall, idle);
    }

    public HttpTimes withAnswer(Duration other) {
        return new HttpTimes(request, other, headersWithin, bodyWithin, uploadWithin, writeStall, idle);
    }

    public HttpTimes withBodyWithin(Duration other) {
        return new HttpTimes(request, answer, headersWithin, other, uploadWithin, writeStall, idle);
    }

    HttpTimes withHeadersWithin(Duration other) {
        return new HttpTimes(request, answer, other, bodyWithin, uploadWithin, writeStall, idle);
    }

    HttpTimes withWriteStall(Duration other) {
        return new HttpTimes(request, answer, headersWithin, bodyWithin, uploadWithin, other, idle);
    }
}

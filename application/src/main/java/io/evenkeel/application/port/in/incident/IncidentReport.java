package io.evenkeel.application.port.in.incident;

import org.jspecify.annotations.Nullable;

/**
 * Something that failed, told by whoever saw it.
 *
 * @param origin where it failed
 * @param fingerprint what makes it the same as another one; not empty
 * @param code the kind of failure, in UPPER_SNAKE
 * @param title one line for people, without anything that somebody typed
 * @param place where in the program: the template of a route, or a screen of the page
 * @param release the version that failed; null for the one that runs here
 * @param dependency what the program needs and failed, such as {@code store}; null when the failure is its own
 * @param traceId the request it belongs to; null when there is none
 * @param times how often it happened; at least 1
 */
public record IncidentReport(
        IncidentOrigin origin,
        String fingerprint,
        String code,
        String title,
        String place,
        @Nullable String release,
        @Nullable String dependency,
        @Nullable String traceId,
        int times) {

    /** @throws IllegalArgumentException when the fingerprint is empty or it never happened */
    public IncidentReport {
        if (fingerprint.isEmpty()) {
            throw new IllegalArgumentException("fingerprint must not be empty");
        }
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1, but was " + times);
        }
    }
}

package io.evenkeel.application.port.in.incident;

import java.time.Instant;

/**
 * An alert that was given up, so that people were not told of the failure.
 *
 * @param at when it was raised
 * @param reason why, such as {@code NEW}
 * @param fingerprint the group it is about
 * @param code the kind of failure
 * @param title one line for people
 * @param cause why it could not be delivered
 * @param attempts how often that was tried
 */
public record UntoldIncident(
        Instant at, String reason, String fingerprint, String code, String title, String cause, int attempts) {}

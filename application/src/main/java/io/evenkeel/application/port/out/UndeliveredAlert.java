package io.evenkeel.application.port.out;

/**
 * An alert that nobody got.
 *
 * @param alert what was to be told
 * @param cause why it could not be, without any address or secret
 * @param attempts how often it was tried
 */
public record UndeliveredAlert(Alert alert, String cause, int attempts) {}

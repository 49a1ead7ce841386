package io.evenkeel.application.port.in.health;

/**
 * Requests that were answered.
 *
 * @param answered all of them
 * @param clientErrors those with a status of 400 to 499
 * @param serverErrors those with a status of 500 and more
 * @param totalSeconds how long all of them took together
 */
public record RequestFigures(long answered, long clientErrors, long serverErrors, double totalSeconds) {}

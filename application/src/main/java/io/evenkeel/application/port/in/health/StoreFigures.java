package io.evenkeel.application.port.in.health;

/**
 * The calls of one driven port.
 *
 * @param port its name, such as {@code session-reads}
 * @param calls how many ended, guard included
 * @param failures how many of them for a fault of the store: it was away, took too long, or held what cannot be read
 * @param totalSeconds how long all of them took together
 * @param breaker its circuit breaker now: {@code closed}, {@code half_open} or {@code open}
 * @param opened how often that has opened
 */
public record StoreFigures(String port, long calls, long failures, double totalSeconds, String breaker, long opened) {}

package io.evenkeel.application.port.in.health;

import java.time.Instant;

/**
 * A circuit breaker became another one.
 *
 * @param at when
 * @param state what it became: {@code closed}, {@code half_open} or {@code open}
 */
public record BreakerChange(Instant at, String state) {}

package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * What all guards have in common.
 *
 * @param limit of a port: how long a call may take, and from where on it counts as slow
 * @param telemetry hears of each call
 * @param policies hears of repeats and of breakers that change
 * @param clock for every limit, window and wait
 * @param pause waits before a repeat
 * @param random from 0 to 1, for how long it waits
 */
public record GuardSetup(
        Duration limit,
        Telemetry telemetry,
        PolicyTelemetry policies,
        MonotonicClock clock,
        Pause pause,
        DoubleSupplier random) {

    /** @throws IllegalArgumentException when the limit leaves no time */
    public GuardSetup {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit must be longer than nothing, but was " + limit);
        }
    }
}

package io.evenkeel.application.port.out;

import java.time.Duration;

/**
 * How much a client may take.
 *
 * @param name of the policy, for clients and telemetry
 * @param quota how many units there are at most
 * @param window in which all of them fill up again
 */
public record RatePolicy(String name, long quota, Duration window) {

    /** @throws IllegalArgumentException when there is no quota, no window, or less than a nanosecond for a unit */
    public RatePolicy {
        if (quota < 1 || window.compareTo(Duration.ofNanos(quota)) < 0) {
            throw new IllegalArgumentException(
                    "quota must be at least 1 and window at least 1 ns for each unit, but they were " + quota + " and "
                            + window);
        }
    }

    /** How long one unit takes to fill up. */
    public Duration timeOfAUnit() {
        return window.dividedBy(quota);
    }
}

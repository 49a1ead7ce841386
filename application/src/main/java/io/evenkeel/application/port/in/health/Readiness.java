package io.evenkeel.application.port.in.health;

import java.util.List;

/**
 * Whether requests that need the store can be answered.
 *
 * @param reasons why not; empty when ready
 */
public record Readiness(List<String> reasons) {

    /** Copies the reasons. */
    public Readiness {
        reasons = List.copyOf(reasons);
    }

    public boolean isReady() {
        return reasons.isEmpty();
    }
}

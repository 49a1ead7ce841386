package io.evenkeel.application.port.in.health;

import java.util.List;

/**
 * Whether requests that need the store can be answered.
 *
 * @param reasons why not; empty when ready
 * @param impairments what works less well than it should all the same; empty when all is well
 */
public record Readiness(List<String> reasons, List<String> impairments) {

    /** Copies the lists. */
    public Readiness {
        reasons = List.copyOf(reasons);
        impairments = List.copyOf(impairments);
    }

    /** Not ready, for a reason. */
    public static Readiness unready(String reason) {
        return new Readiness(List.of(reason), List.of());
    }

    public boolean isReady() {
        return reasons.isEmpty();
    }
}

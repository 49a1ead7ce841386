package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.out.PolicyTelemetry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what the cache tells. */
final class CountedPolicies implements PolicyTelemetry {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    int of(String level, String outcome) {
        return counts.getOrDefault(level + " " + outcome, 0);
    }

    @Override
    public void callRepeated(String port, String operation) {}

    @Override
    public void breakerChanged(String port, String state, Duration leftAlone) {}

    @Override
    public void requestLimited(String limit, String outcome) {
        counts.merge(limit + " " + outcome, 1, Integer::sum);
    }

    @Override
    public void cacheAsked(String level, String outcome) {
        counts.merge(level + " " + outcome, 1, Integer::sum);
    }
}

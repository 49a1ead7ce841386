package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.PolicyTelemetry;
import java.time.Duration;

/** Writes decisions into a recording of the flight recorder, when there is one, and passes them on. Safe for any thread. */
final class JfrPolicyTelemetry implements PolicyTelemetry {

    private static final String REFUSED = "refused";
    private static final String STALE = "stale";

    private final PolicyTelemetry next;

    JfrPolicyTelemetry(PolicyTelemetry next) {
        this.next = next;
    }

    @Override
    public void callRepeated(String port, String operation) {
        next.callRepeated(port, operation);
        new CallRepeatedEvent(port, operation).commit();
    }

    @Override
    public void breakerChanged(String port, String state, Duration leftAlone) {
        next.breakerChanged(port, state, leftAlone);
        new BreakerChangedEvent(port, state).commit();
    }

    @Override
    public void requestLimited(String limit, String outcome) {
        next.requestLimited(limit, outcome);
        if (outcome.equals(REFUSED)) {
            new QuotaRefusedEvent(limit).commit();
        }
    }

    @Override
    public void cacheAsked(String level, String outcome) {
        next.cacheAsked(level, outcome);
        if (outcome.equals(STALE)) {
            new StaleServedEvent(level).commit();
        }
    }
}

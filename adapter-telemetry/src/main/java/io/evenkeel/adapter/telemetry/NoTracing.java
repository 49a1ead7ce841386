package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.RequestTrace;
import io.evenkeel.application.port.out.Tracing;
import java.time.Duration;

/** Follows nothing, where nobody collects traces. Safe for any thread. */
public final class NoTracing implements Tracing {

    @Override
    public boolean samples(String traceId) {
        return false;
    }

    @Override
    public Scope enter(RequestTrace trace) {
        return () -> {};
    }

    @Override
    public void answered(RequestTrace trace, String method, String route, int status, String problem, Duration took) {}
}

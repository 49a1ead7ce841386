package io.evenkeel.benchmarks.guard;

import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import java.time.Duration;

/** Hears everything and keeps nothing. */
final class SilentTelemetry implements Telemetry, PolicyTelemetry {

    @Override
    public void requestAnswered(String method, String route, int status, String problem, Duration took) {}

    @Override
    public void portCalled(String port, String operation, String outcome, Duration took) {}

    @Override
    public void statisticsServed(String family, String source) {}

    @Override
    public void commandEnded(String database, String command, String outcome, Duration took) {}

    @Override
    public void poolChanged(String database, PoolFigure figure, int change) {}

    @Override
    public void liveConnectionEnded(String reason) {}

    @Override
    public void connectionMissed(String database, String reason) {}

    @Override
    public void callRepeated(String port, String operation) {}

    @Override
    public void breakerChanged(String port, String state, Duration leftAlone) {}

    @Override
    public void requestLimited(String limit, String outcome) {}

    @Override
    public void cacheAsked(String level, String outcome) {}
}

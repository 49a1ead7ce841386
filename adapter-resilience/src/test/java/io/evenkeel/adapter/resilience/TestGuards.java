package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import java.time.Duration;

/** Guards whose telemetry nobody reads. */
final class TestGuards {

    static final Telemetry SILENT = new Telemetry() {
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
        public void connectionMissed(String database, String reason) {}
    };

    private TestGuards() {}

    static Guard guard(String port) {
        return new Guard(port, Duration.ofSeconds(3), SILENT, System::nanoTime);
    }
}

package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;

/** Guards whose telemetry nobody reads. */
final class TestGuards {

    static final Duration LIMIT = Duration.ofSeconds(3);

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
        public void liveConnectionEnded(String reason) {}

        @Override
        public void connectionMissed(String database, String reason) {}
    };

    static final PolicyTelemetry QUIET = new PolicyTelemetry() {
        @Override
        public void callRepeated(String port, String operation) {}

        @Override
        public void breakerChanged(String port, String state, Duration leftAlone) {}

        @Override
        public void requestLimited(String limit, String outcome) {}

        @Override
        public void cacheAsked(String level, String outcome) {}
    };

    private TestGuards() {}

    static Guard guard(String port) {
        return new Guard(port, setup(System::nanoTime));
    }

    /** A setup that waits for nothing. */
    static GuardSetup setup(MonotonicClock clock) {
        return new GuardSetup(LIMIT, SILENT, QUIET, clock, time -> {}, () -> 0.5);
    }

    /** A guard that may repeat ten calls, because as many calls as that takes went well before. */
    static Guard saving(Guard guard, MonotonicClock clock) {
        for (int i = 0; i < 100; i++) {
            guard.run("save", CallKind.ONCE, Deadline.after(LIMIT, clock), within -> {});
        }
        return guard;
    }
}

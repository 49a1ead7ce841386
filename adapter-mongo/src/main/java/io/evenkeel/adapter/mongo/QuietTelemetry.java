package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import java.time.Duration;

/**
 * Telemetry of this database that never throws. Some listeners are called in the middle of the driver's own work, where
 * an exception would cost the pool a connection for good.
 */
final class QuietTelemetry {

    private static final String DATABASE = "mongodb";

    private final Telemetry telemetry;

    QuietTelemetry(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    void commandEnded(String command, String outcome, Duration took) {
        quietly(() -> telemetry.commandEnded(DATABASE, command, outcome, took));
    }

    void poolChanged(PoolFigure figure, int change) {
        quietly(() -> telemetry.poolChanged(DATABASE, figure, change));
    }

    void connectionMissed(String reason) {
        quietly(() -> telemetry.connectionMissed(DATABASE, reason));
    }

    private static void quietly(Runnable report) {
        try {
            report.run();
        } catch (RuntimeException broken) {
            // The port promises not to throw; who breaks that loses a figure, and nobody else anything.
        }
    }
}

package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.util.Set;

/** Makes spans of calls to ports and of commands to databases, and passes everything on. Safe for any thread. */
final class TracedTelemetry implements Telemetry {

    /** What was nobody's fault, or a caller's. */
    private static final Set<String> NO_FAULT = Set.of("ok", "cancelled", "conflict", "succeeded");

    static final AttributeKey<String> PORT = AttributeKey.stringKey("evenkeel.port");
    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("evenkeel.operation");
    static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("evenkeel.outcome");
    static final AttributeKey<String> DATABASE = AttributeKey.stringKey("db.system.name");
    static final AttributeKey<String> COMMAND = AttributeKey.stringKey("db.operation.name");

    private final Telemetry next;
    private final OtlpTracing tracing;

    TracedTelemetry(Telemetry next, OtlpTracing tracing) {
        this.next = next;
        this.tracing = tracing;
    }

    @Override
    public void requestAnswered(String method, String route, int status, String problem, Duration took) {
        next.requestAnswered(method, route, status, problem, took);
    }

    @Override
    public void portCalled(String port, String operation, String outcome, Duration took) {
        next.portCalled(port, operation, outcome, took);
        tracing.called(
                port + " " + operation,
                SpanKind.INTERNAL,
                Attributes.of(PORT, port, OPERATION, operation, OUTCOME, outcome),
                !NO_FAULT.contains(outcome),
                took);
    }

    @Override
    public void statisticsServed(String family, String source) {
        next.statisticsServed(family, source);
    }

    @Override
    public void commandEnded(String database, String command, String outcome, Duration took) {
        next.commandEnded(database, command, outcome, took);
        tracing.called(
                database + " " + command,
                SpanKind.CLIENT,
                Attributes.of(DATABASE, database, COMMAND, command, OUTCOME, outcome),
                !NO_FAULT.contains(outcome),
                took);
    }

    @Override
    public void poolChanged(String database, PoolFigure figure, int change) {
        next.poolChanged(database, figure, change);
    }

    @Override
    public void liveConnectionEnded(String reason) {
        next.liveConnectionEnded(reason);
    }

    @Override
    public void connectionMissed(String database, String reason) {
        next.connectionMissed(database, reason);
    }
}

package io.evenkeel.application.port.in.incident;

/** Takes note of a failure. Never fails, never waits for anything outside the process. Safe for any thread. */
@FunctionalInterface
public interface RecordIncidentUseCase {

    void record(IncidentReport report);
}

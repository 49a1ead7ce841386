package io.evenkeel.application.port.in.incident;

/** Tells which failures there were, alike ones together. Safe for any thread. */
@FunctionalInterface
public interface ListIncidentsUseCase {

    /**
     * The groups of failures, the one that happened last first.
     *
     * @param limit how many at most
     * @throws IllegalArgumentException when the limit is not positive
     */
    IncidentList list(int limit);
}

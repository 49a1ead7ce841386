package io.evenkeel.application.port.in.incident;

import java.util.List;

/**
 * Groups of failures.
 *
 * @param incidents those asked for, the one that happened last first
 * @param groups how many there are
 * @param forgotten how many were dropped to make room for others since the process began
 * @param untold the last alerts that could not be delivered, the latest first
 */
public record IncidentList(List<Incident> incidents, int groups, long forgotten, List<UntoldIncident> untold) {

    /** Copies the lists. */
    public IncidentList {
        incidents = List.copyOf(incidents);
        untold = List.copyOf(untold);
    }
}

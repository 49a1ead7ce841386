package io.evenkeel.application.port.in.incident;

import java.util.List;

/**
 * Groups of failures.
 *
 * @param incidents those asked for, the one that happened last first
 * @param groups how many there are
 * @param forgotten how many were dropped to make room for others since the process began
 */
public record IncidentList(List<Incident> incidents, int groups, long forgotten) {

    /** Copies the incidents. */
    public IncidentList {
        incidents = List.copyOf(incidents);
    }
}

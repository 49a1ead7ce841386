package io.evenkeel.application.port.in.health;

import java.time.Instant;
import java.util.List;

/**
 * How the service is.
 *
 * @param readiness whether it can work, and what works less well
 * @param version of the program
 * @param at when this was looked at
 * @param figures what was counted since the process began
 * @param memory how full it is
 * @param warnings of how it was set up
 */
public record ServiceStatus(
        Readiness readiness,
        String version,
        Instant at,
        ServiceFigures figures,
        MemoryFigures memory,
        List<ConfigurationWarning> warnings) {

    /** Copies the list. */
    public ServiceStatus {
        warnings = List.copyOf(warnings);
    }
}

package io.evenkeel.application.health;

import io.evenkeel.application.port.in.health.CheckReadinessUseCase;
import io.evenkeel.application.port.in.health.ConfigurationWarning;
import io.evenkeel.application.port.in.health.MemoryFigures;
import io.evenkeel.application.port.in.health.ReadStatusUseCase;
import io.evenkeel.application.port.in.health.ServiceFigures;
import io.evenkeel.application.port.in.health.ServiceStatus;
import io.evenkeel.application.time.Deadline;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Puts together what others know of the service. Safe for any thread when they are. */
public final class StatusService implements ReadStatusUseCase {

    private final CheckReadinessUseCase readiness;
    private final Supplier<ServiceFigures> figures;
    private final Supplier<MemoryFigures> memory;
    private final String version;
    private final List<ConfigurationWarning> warnings;
    private final InstantSource now;

    /**
     * @param version of the program
     * @param warnings of how it was set up
     */
    public StatusService(
            CheckReadinessUseCase readiness,
            Supplier<ServiceFigures> figures,
            Supplier<MemoryFigures> memory,
            String version,
            List<ConfigurationWarning> warnings,
            InstantSource now) {
        this.readiness = readiness;
        this.figures = figures;
        this.memory = memory;
        this.version = version;
        this.warnings = List.copyOf(warnings);
        this.now = now;
    }

    @Override
    public ServiceStatus read(Deadline deadline) {
        // First, so that what it finds out is in the figures already.
        var ready = readiness.check(deadline);
        return new ServiceStatus(ready, version, now.instant(), figures.get(), memory.get(), warnings);
    }
}

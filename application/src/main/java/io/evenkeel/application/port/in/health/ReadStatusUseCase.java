package io.evenkeel.application.port.in.health;

import io.evenkeel.application.time.Deadline;

/** Tells how the service is, with the figures behind it. Never throws for a dependency that is down. Safe for any thread. */
@FunctionalInterface
public interface ReadStatusUseCase {

    ServiceStatus read(Deadline deadline);
}

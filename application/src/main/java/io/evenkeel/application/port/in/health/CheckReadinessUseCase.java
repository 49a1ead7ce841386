package io.evenkeel.application.port.in.health;

import io.evenkeel.application.time.Deadline;

/** Tells whether the service can do its work now. Never throws for a dependency that is down. Safe for any thread. */
@FunctionalInterface
public interface CheckReadinessUseCase {

    Readiness check(Deadline deadline);
}

package io.evenkeel.application.health;

import io.evenkeel.application.port.in.health.CheckReadinessUseCase;
import io.evenkeel.application.port.in.health.Readiness;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.util.List;

/** Asks the store for the smallest thing it has. Safe for any thread. */
public final class ReadinessService implements CheckReadinessUseCase {

    private final SessionStore sessions;

    public ReadinessService(SessionStore sessions) {
        this.sessions = sessions;
    }

    @Override
    public Readiness check(Deadline deadline) {
        try {
            long unused = sessions.dataVersion(deadline);
            return new Readiness(List.of());
        } catch (StoreException.TimedOut slow) {
            return new Readiness(List.of("STORE_TIMED_OUT"));
        } catch (StoreException down) {
            return new Readiness(List.of("STORE_UNAVAILABLE"));
        }
    }
}

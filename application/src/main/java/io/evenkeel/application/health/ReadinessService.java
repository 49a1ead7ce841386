package io.evenkeel.application.health;

import io.evenkeel.application.port.in.health.CheckReadinessUseCase;
import io.evenkeel.application.port.in.health.Readiness;
import io.evenkeel.application.port.out.Impairments;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.util.List;

/** Asks the store for the smallest thing it has, and everybody who knows what works less well. Safe for any thread. */
public final class ReadinessService implements CheckReadinessUseCase {

    private final SessionStore sessions;
    private final List<Impairments> impairments;

    public ReadinessService(SessionStore sessions, List<Impairments> impairments) {
        this.sessions = sessions;
        this.impairments = List.copyOf(impairments);
    }

    @Override
    public Readiness check(Deadline deadline) {
        try {
            long unused = sessions.dataVersion(deadline);
            return new Readiness(List.of(), impaired());
        } catch (StoreException.TimedOut slow) {
            return Readiness.unready("STORE_TIMED_OUT");
        } catch (StoreException down) {
            return Readiness.unready("STORE_UNAVAILABLE");
        }
    }

    private List<String> impaired() {
        return impairments.stream()
                .flatMap(each -> each.current().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

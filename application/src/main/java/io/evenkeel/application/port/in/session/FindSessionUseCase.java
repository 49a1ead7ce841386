package io.evenkeel.application.port.in.session;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.Optional;

/** Finds one session. Safe for any thread. */
@FunctionalInterface
public interface FindSessionUseCase {

    /**
     * The session with this id.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    Optional<Session> findSession(SessionId id, Deadline deadline);
}

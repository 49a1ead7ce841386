package io.evenkeel.application.port.in.session;

import io.evenkeel.application.time.Deadline;

/** Lists sessions page by page; page 10,000 costs what page 1 costs. Safe for any thread. */
@FunctionalInterface
public interface ListSessionsUseCase {

    /**
     * The sessions after a place, by planned start and then by id, or a refusal.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    SessionListOutcome listSessions(ListSessionsRequest request, Deadline deadline);
}

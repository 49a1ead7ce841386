package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.time.Deadline;

/** Lists trainers, activities or rooms, page by page. Safe for any thread. */
@FunctionalInterface
public interface ListRosterUseCase {

    /**
     * A page of the entries of a kind, by name.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    RosterPage listRoster(ListRosterRequest request, Deadline deadline);
}

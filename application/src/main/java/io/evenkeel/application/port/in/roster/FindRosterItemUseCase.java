package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Optional;

/** Finds one trainer, activity or room. Safe for any thread. */
@FunctionalInterface
public interface FindRosterItemUseCase {

    /**
     * The entry with this id.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store cannot be read in time
     */
    Optional<RosterItem> findRosterItem(RosterKind kind, String id, Deadline deadline);
}

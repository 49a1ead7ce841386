package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where trainers, activities and rooms are kept. Safe for any thread. Names are unique within a kind, compared
 * character by character.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface RosterStore {

    /**
     * Makes sure that each name exists: a known one keeps the id it has, an unknown one is stored with the id of its
     * candidate. An unknown name with the id of another one is a {@code Conflict}.
     *
     * @return the stored entries, in the order of the candidates
     */
    List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline);

    /** The entry with this id. */
    Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline);

    /** The entry with this name. */
    Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline);
}

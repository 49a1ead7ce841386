package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where trainers, activities and rooms are kept: the id and the name of each, and the details of those that were saved with
 * them. Safe for any thread. Names are unique within a kind, compared character by character.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface RosterStore {

    /**
     * Makes sure that each name exists: a known one keeps the id it has, an unknown one is stored with the id of its
     * candidate. An unknown name with the id of another one is a {@code Conflict}. Details stay as they are.
     *
     * @return the stored entries, in the order of the candidates
     */
    List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline);

    /** The entry with this id. */
    Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline);

    /** The entry with this name. */
    Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline);

    /** Every entry of a kind, ordered by {@link RosterEntry#BY_NAME}. */
    List<RosterEntry> list(RosterKind kind, Deadline deadline);

    /** The entities whose details are kept; one of which no more than the name is known is not among them. */
    Roster roster(Deadline deadline);

    /**
     * Stores these entities with their details, or replaces those of the same ids: all of them or none, durably before it
     * returns. An entry of the same id takes the new name. Others stay as they are.
     *
     * <p>A name that another id of the kind has is a {@code Conflict}, also when that one gives it up in the same call.
     */
    void saveAll(Roster entities, Deadline deadline);
}

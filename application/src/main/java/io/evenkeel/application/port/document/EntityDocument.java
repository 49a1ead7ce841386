package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How one kind of entity is written as a document, and back. */
interface EntityDocument<T> {

    RosterKind kind();

    /** The keys of the details, in the order in which they are written. */
    List<String> keys();

    Collection<T> in(Roster roster);

    RosterEntry entry(T entity);

    /** Everything but the identity and the name. */
    Map<String, Object> details(T entity);

    /** The entity, unless something is wrong with its details or its identity is not known. */
    Optional<T> read(ObjectReader in, Optional<RosterEntry> identity, RosterReferences references);

    /** The entities of this kind by name and then by id. */
    default Stream<T> sorted(Roster roster) {
        return in(roster).stream().sorted(Comparator.comparing(this::entry, RosterEntry.BY_NAME));
    }
}

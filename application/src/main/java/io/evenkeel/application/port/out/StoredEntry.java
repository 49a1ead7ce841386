package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.RosterEntity;
import io.evenkeel.domain.roster.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the roster as it is stored.
 *
 * @param entry its identity and its name
 * @param details all that is known of it; null while that is no more than the name
 * @param version 1 for a new one; grows by one with each change, and with each save that changes nothing
 */
public record StoredEntry(RosterEntry entry, @Nullable RosterEntity details, long version) {

    /** An entry with its details. */
    public static StoredEntry of(RosterEntity entity, long version) {
        return new StoredEntry(entity.entry(), entity, version);
    }
}

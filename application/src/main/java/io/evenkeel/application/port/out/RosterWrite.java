package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.RosterEntity;
import org.jspecify.annotations.Nullable;

/**
 * One entity of the roster as it shall be.
 *
 * @param entity its content
 * @param version of a known one, the version that the change was made from; 0 for one that must not be there yet
 * @param request what it answers; null for a write that nobody repeats
 */
public record RosterWrite(
        RosterEntity entity, long version, @Nullable RepeatableRequest request) {

    /** An entity that must not be there yet; it will have version 1. */
    public static RosterWrite add(RosterEntity entity) {
        return new RosterWrite(entity, 0, null);
    }

    /** A change of a known entry, made from a version; it will have the next one. */
    public static RosterWrite replace(RosterEntity entity, long version) {
        return new RosterWrite(entity, version, null);
    }

    /** The same, as the effect of a request. */
    public RosterWrite answering(@Nullable RepeatableRequest newRequest) {
        return new RosterWrite(entity, version, newRequest);
    }

    public boolean isNew() {
        return version == 0;
    }

    /** The entry as it will be stored. */
    public StoredEntry result() {
        return StoredEntry.of(entity, version + 1);
    }
}

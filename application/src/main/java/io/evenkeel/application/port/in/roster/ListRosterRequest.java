package io.evenkeel.application.port.in.roster;

import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the roster to list.
 *
 * @param kind of what
 * @param after the last one of the page before; null for the first page
 * @param limit how many at most, from 1 to {@value #MAX_LIMIT}
 */
public record ListRosterRequest(RosterKind kind, @Nullable RosterEntry after, int limit) {

    public static final int MAX_LIMIT = 500;

    /** @throws IllegalArgumentException when the limit is out of bounds */
    public ListRosterRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must lie between 1 and " + MAX_LIMIT + ", but was " + limit);
        }
    }
}

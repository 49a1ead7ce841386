package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import org.jspecify.annotations.Nullable;

/**
 * One page of the entries of a kind. The next page begins after the last entry of this one, so an entry that is added or
 * removed meanwhile moves none of the others.
 *
 * @param kind of what
 * @param after the last one of the page before, which may be gone by now; null for the first page
 * @param limit how many at most, from 1 to {@value #MAX_LIMIT}
 */
public record RosterPageQuery(RosterKind kind, @Nullable RosterEntry after, int limit) {

    public static final int MAX_LIMIT = 1_000;

    /** @throws IllegalArgumentException when the limit is out of bounds */
    public RosterPageQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "a page must hold 1 to " + MAX_LIMIT + " entries, but was to hold " + limit);
        }
    }
}

package io.evenkeel.application.port.out;

import org.jspecify.annotations.Nullable;

/**
 * One page of a scan. The next page begins after the last session of this one, so no page is slower than another, and a
 * session that is added or removed meanwhile moves none of the others.
 *
 * @param scan which sessions
 * @param after the last one of the page before; null for the first page
 * @param limit how many at most, from 1 to {@value #MAX_LIMIT}
 */
public record SessionPageQuery(SessionScan scan, @Nullable SessionPosition after, int limit) {

    public static final int MAX_LIMIT = 1_000;

    /** @throws IllegalArgumentException when the limit is out of bounds */
    public SessionPageQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "a page must hold 1 to " + MAX_LIMIT + " sessions, but was to hold " + limit);
        }
    }
}

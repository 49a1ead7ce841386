package io.evenkeel.application.port.out;

import org.jspecify.annotations.Nullable;

/**
 * One page of all series. The next page begins after the last series of this one, so one that is added or removed meanwhile
 * moves none of the others.
 *
 * @param after the place of the last one of the page before; null for the first page
 * @param limit how many at most, from 1 to {@value #MAX_LIMIT}
 */
public record SeriesPageQuery(@Nullable SeriesPosition after, int limit) {

    public static final int MAX_LIMIT = 1_000;

    /** @throws IllegalArgumentException when the limit is out of bounds */
    public SeriesPageQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "a page must hold 1 to " + MAX_LIMIT + " series, but was to hold " + limit);
        }
    }
}

package io.evenkeel.application.port.in.series;

import org.jspecify.annotations.Nullable;

/**
 * Which series to list.
 *
 * @param after where the page before ended; null for the first page
 * @param limit how many at most, from 1 to {@value #MAX_LIMIT}
 */
public record ListSeriesRequest(@Nullable SeriesPlace after, int limit) {

    public static final int MAX_LIMIT = 500;

    /** @throws IllegalArgumentException when the limit is out of bounds */
    public ListSeriesRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must lie between 1 and " + MAX_LIMIT + ", but was " + limit);
        }
    }
}

package io.evenkeel.application.port.in.session;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to list.
 *
 * @param days the local days of their planned starts; null for all there are
 * @param zone where those days are local; null for the organisation's zone
 * @param trainer id or exact name; null for all, those without a trainer included
 * @param activity id or exact name; null for all
 * @param after the last session of the page before; null for the first page
 * @param limit how many at most, from 1 to {@value #MAX_LIMIT}
 */
public record ListSessionsRequest(
        @Nullable LocalDateRange days,
        @Nullable ZoneId zone,
        @Nullable String trainer,
        @Nullable String activity,
        @Nullable SessionPlace after,
        int limit) {

    public static final int MAX_LIMIT = 500;

    /** @throws IllegalArgumentException when the limit is out of bounds */
    public ListSessionsRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must lie between 1 and " + MAX_LIMIT + ", but was " + limit);
        }
    }
}

package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The seconds of a range of local days.
 *
 * @param startSecondInclusive since 1970-01-01T00:00Z
 * @param endSecondExclusive since 1970-01-01T00:00Z; equal to the start when it holds none
 */
record TimeSpan(long startSecondInclusive, long endSecondExclusive) {

    static TimeSpan of(LocalDateRange days, ZoneId zone) {
        return new TimeSpan(days.startSecondInclusive(zone), days.endSecondExclusive(zone));
    }

    Instant start() {
        return Instant.ofEpochSecond(startSecondInclusive);
    }

    Instant end() {
        return Instant.ofEpochSecond(endSecondExclusive);
    }

    boolean holds(long second) {
        return startSecondInclusive <= second && second < endSecondExclusive;
    }
}

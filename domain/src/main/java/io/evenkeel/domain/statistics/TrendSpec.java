package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a trend shows.
 *
 * @param range the local days it covers
 * @param zone the zone whose midnights part them
 * @param bucket how long a bucket is
 * @param measure what is followed
 */
public record TrendSpec(LocalDateRange range, ZoneId zone, BucketSize bucket, TrendMeasure measure) {

    /** How many buckets there are, empty ones included; 0 for an empty range. Takes constant time. */
    public long buckets() {
        return range.isEmpty() ? 0 : bucket.count(range.fromInclusive(), range.toExclusive());
    }

    /** The days of the bucket that begins on a day, as far as they lie in the range. */
    LocalDateRange daysOf(LocalDate start) {
        LocalDate end = bucket.next(start);
        return new LocalDateRange(
                start.isBefore(range.fromInclusive()) ? range.fromInclusive() : start,
                end.isAfter(range.toExclusive()) ? range.toExclusive() : end);
    }

    /** Whether the range cuts the bucket, or it has begun and not ended at {@code asOf}. */
    boolean isPartial(LocalDate start, Instant asOf) {
        LocalDate end = bucket.next(start);
        long second = asOf.getEpochSecond();
        return start.isBefore(range.fromInclusive())
                || end.isAfter(range.toExclusive())
                || (start.atStartOfDay(zone).toEpochSecond() <= second
                        && second < end.atStartOfDay(zone).toEpochSecond());
    }
}

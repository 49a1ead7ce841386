package io.evenkeel.domain.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One bucket of a trend. One without sessions is present: its counts are 0 and its ratios have no value.
 *
 * @param from the first of its days that lie in the range
 * @param to the day after the last of them
 * @param partial whether the range cuts it, or it has begun and not ended at the time of the report
 * @param sessions how many, by status
 * @param value the measure
 * @param change against the bucket before; null for the first
 * @param earlierValue the measure of the same days of the earlier range; null without comparison
 * @param earlierChange against that value; null without comparison
 */
public record TrendBucket(
        LocalDate from,
        LocalDate to,
        boolean partial,
        PerStatus sessions,
        MeasureValue value,
        @Nullable Change change,
        @Nullable MeasureValue earlierValue,
        @Nullable Change earlierChange) {}

package io.evenkeel.application.port.in.statistics;

import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.TrendMeasure;

/**
 * What a trend shows.
 *
 * @param measure what is followed
 * @param bucket how long a bucket is
 */
public record TrendView(TrendMeasure measure, BucketSize bucket) {

    /** Schedule adherence by week. */
    public static final TrendView DEFAULT = new TrendView(TrendMeasure.SCHEDULE_ADHERENCE, BucketSize.WEEK);
}

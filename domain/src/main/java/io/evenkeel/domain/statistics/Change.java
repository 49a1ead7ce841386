package io.evenkeel.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How a measure moved from one period to another.
 *
 * @param absolute now - before, in the unit of the measure; null when one of them has no value
 * @param relative (now - before) / |before|, so that up is positive also for negative measures; null without an absolute
 *     change or when before is 0
 */
public record Change(@Nullable Double absolute, @Nullable Double relative) {

    static Change of(MeasureValue now, MeasureValue before) {
        Double later = now.value();
        Double earlier = before.value();
        if (later == null || earlier == null) {
            return new Change(null, null);
        }
        double absolute = later - earlier;
        return new Change(absolute, earlier == 0 ? null : absolute / Math.abs(earlier));
    }
}

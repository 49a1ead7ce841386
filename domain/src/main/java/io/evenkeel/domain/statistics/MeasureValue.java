package io.evenkeel.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One measure of any kind, in one shape. A ratio is what {@link Ratio} says; a count, a sum and a percentile are
 * themselves over 1.
 *
 * @param value the number; null when there is none
 * @param numerator what is divided; null for a standard deviation, which is no quotient
 * @param denominator what it is divided by; null for a standard deviation
 * @param reason why there is no value; null when there is one
 */
public record MeasureValue(
        @Nullable Double value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable NoValueReason reason) {

    static MeasureValue of(Ratio ratio) {
        return new MeasureValue(ratio.value(), ratio.numerator(), ratio.denominator(), ratio.reason());
    }

    static MeasureValue ofCount(long count) {
        return new MeasureValue((double) count, count, 1L, null);
    }

    /** A percentile; without one there was no start to take it from. */
    static MeasureValue ofPercentile(@Nullable Long seconds) {
        return seconds == null
                ? new MeasureValue(null, 0L, 0L, NoValueReason.NO_STARTS)
                : new MeasureValue((double) seconds, seconds, 1L, null);
    }

    static MeasureValue ofStandardDeviation(@Nullable Double seconds) {
        return new MeasureValue(seconds, null, null, seconds == null ? NoValueReason.FEWER_THAN_TWO_STARTS : null);
    }
}

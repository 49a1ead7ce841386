package io.evenkeel.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A quotient that shows its work. Without anything to divide by it has no value but a reason, and is never 0.
 *
 * @param value numerator / denominator; null when the denominator is 0
 * @param numerator what is divided
 * @param denominator what it is divided by
 * @param reason why there is no value; null when there is one
 */
public record Ratio(
        @Nullable Double value,
        long numerator,
        long denominator,
        @Nullable NoValueReason reason) {

    /** The quotient, or the reason when the denominator is 0. */
    public static Ratio of(long numerator, long denominator, NoValueReason reasonWhenZero) {
        return denominator == 0
                ? new Ratio(null, numerator, 0, reasonWhenZero)
                : new Ratio((double) numerator / denominator, numerator, denominator, null);
    }
}

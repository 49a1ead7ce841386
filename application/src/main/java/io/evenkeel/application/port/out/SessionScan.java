package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions to go over: those whose planned start lies in {@code [startSecondInclusive, endSecondExclusive)}.
 *
 * @param startSecondInclusive seconds since 1970-01-01T00:00Z
 * @param endSecondExclusive seconds since 1970-01-01T00:00Z, not before the start; equal means none
 * @param trainer only this trainer's; null for all, those without a trainer included
 * @param activity only of this activity; null for all
 */
public record SessionScan(
        long startSecondInclusive,
        long endSecondExclusive,
        @Nullable TrainerId trainer,
        @Nullable ActivityId activity) {

    /** @throws IllegalArgumentException when the range ends before it begins */
    public SessionScan {
        if (endSecondExclusive < startSecondInclusive) {
            throw new IllegalArgumentException("a scan must not end before it begins, but was [" + startSecondInclusive
                    + ", " + endSecondExclusive + ")");
        }
    }

    /** All sessions of a range. */
    public static SessionScan of(long startSecondInclusive, long endSecondExclusive) {
        return new SessionScan(startSecondInclusive, endSecondExclusive, null, null);
    }
}

package io.evenkeel.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How long sessions took, over the completed ones with usable actual times. What cannot be computed is null.
 *
 * @param count how many these are
 * @param meanSeconds ΣA / count, to the second and below; null when there is none
 * @param medianSeconds by nearest rank at the resolution of a minute; null when there is none
 * @param p90Seconds 90th percentile by nearest rank at the resolution of a minute; null when there is none
 */
public record ActualDuration(
        long count,
        @Nullable Double meanSeconds,
        @Nullable Long medianSeconds,
        @Nullable Long p90Seconds) {

    /** The view of a tally. Takes O(distinct minutes). */
    static ActualDuration of(Tally tally) {
        MinuteHistogram minutes = tally.actualMinutes();
        long count = minutes.total();
        return count == 0
                ? new ActualDuration(0, null, null, null)
                : new ActualDuration(
                        count,
                        (double) tally.actualSeconds() / count,
                        60L * minutes.nearestRank(50),
                        60L * minutes.nearestRank(90));
    }
}

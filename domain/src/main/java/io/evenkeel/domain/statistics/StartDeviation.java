package io.evenkeel.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How late sessions started, in signed seconds; early is negative. What cannot be computed is null.
 *
 * @param count completed sessions with usable actual times that started within 24 h of their plan
 * @param meanSeconds arithmetic mean, to the second and below; null when there is none
 * @param medianSeconds by nearest rank at the resolution of a minute; null when there is none
 * @param p90Seconds 90th percentile by nearest rank at the resolution of a minute; null when there is none
 * @param standardDeviationSeconds of the sample (n - 1); null below two
 */
public record StartDeviation(
        long count,
        @Nullable Double meanSeconds,
        @Nullable Long medianSeconds,
        @Nullable Long p90Seconds,
        @Nullable Double standardDeviationSeconds) {}

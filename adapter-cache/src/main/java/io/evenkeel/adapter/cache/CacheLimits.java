package io.evenkeel.adapter.cache;

import java.time.Duration;

/**
 * How long and how many answers are kept.
 *
 * @param fresh how long an answer of unchanged data is served as it is; what is overdue moves with time
 * @param stale how long an answer may still be served, labelled, when no new one can be made
 * @param maximumAnswers how many answers are kept
 */
public record CacheLimits(Duration fresh, Duration stale, long maximumAnswers) {

    /** 5 minutes, 24 hours, 2,000 answers. */
    public static final CacheLimits DEFAULT = new CacheLimits(Duration.ofMinutes(5), Duration.ofHours(24), 2_000);

    /** @throws IllegalArgumentException when stale is shorter than fresh, or nothing could be kept */
    public CacheLimits {
        if (fresh.isNegative() || stale.compareTo(fresh) < 0 || maximumAnswers < 1) {
            throw new IllegalArgumentException("0 <= fresh <= stale and maximumAnswers >= 1 must hold, but they were "
                    + fresh + ", " + stale + " and " + maximumAnswers);
        }
    }
}

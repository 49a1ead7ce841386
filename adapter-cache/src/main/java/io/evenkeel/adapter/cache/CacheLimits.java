package io.evenkeel.adapter.cache;

import java.time.Duration;

/**
 * How long and how many answers are kept.
 *
 * @param fresh how long an answer of unchanged data is served as it is; what is overdue moves with time. Each answer has up to
 *     a tenth less, so that those of one moment are not all made anew at one moment
 * @param stale how long an answer may still be served, labelled, while or because no new one is there
 * @param maximumBytes how much memory the answers may take, estimated
 */
public record CacheLimits(Duration fresh, Duration stale, long maximumBytes) {

    /** 5 minutes, 24 hours, 64 MiB. */
    public static final CacheLimits DEFAULT =
            new CacheLimits(Duration.ofMinutes(5), Duration.ofHours(24), 64 * 1024 * 1024);

    /** @throws IllegalArgumentException when stale is shorter than fresh, or nothing could be kept */
    public CacheLimits {
        if (fresh.isNegative() || stale.compareTo(fresh) < 0 || maximumBytes < 1) {
            throw new IllegalArgumentException("0 <= fresh <= stale and maximumBytes >= 1 must hold, but they were "
                    + fresh + ", " + stale + " and " + maximumBytes);
        }
    }
}

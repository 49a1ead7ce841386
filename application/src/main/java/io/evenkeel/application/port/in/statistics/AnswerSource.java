package io.evenkeel.application.port.in.statistics;

/** How an answer was made. Only {@link #STALE} is degraded. */
public enum AnswerSource {
    /** Computed from the sessions. */
    FOLD,
    /** Computed from folded days, and from the sessions of the days that were not folded: the same numbers. */
    ROLLUP,
    /** Kept from an earlier computation that is still valid. */
    CACHE,
    /** Kept from an earlier computation that is no longer valid, because a new one could not be made. */
    STALE
}

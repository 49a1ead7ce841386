package io.evenkeel.application.port.in.statistics;

/** How an answer was made. Only {@link #STALE} is degraded. */
public enum AnswerSource {
    /** Computed from the sessions. */
    FOLD,
    /** Kept from an earlier computation that is still valid. */
    CACHE,
    /** Kept from an earlier computation that is no longer valid, because a new one could not be made. */
    STALE
}

package io.evenkeel.domain.statistics;

/** Whether the times of a session may enter sums of time, and if not, what speaks against it. */
public enum Times {
    USABLE,
    /** Completed without actual times. */
    MISSING,
    /** An actual start without an end on a session that is not in progress. */
    OPEN,
    /** An actual end that is not after the actual start. */
    INVERTED
}

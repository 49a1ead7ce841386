package io.evenkeel.domain.statistics;

/** Why bytes cannot be read as a tally. */
public enum UnreadableReason {
    /** Written in a layout that this program does not know, most likely by a newer one. */
    UNKNOWN_VERSION,
    /** Not all the bytes that were written, or not as they were written. */
    DAMAGED,
    /** Whole by their checksum, and still not what a tally is written as. */
    MALFORMED
}

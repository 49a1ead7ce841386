package io.evenkeel.application.port.in.statistics;

/** Why a report is not given although nothing failed. */
public enum StatisticsRefusal {
    /** No trainer has the given id or name. */
    UNKNOWN_TRAINER,
    /** No activity has the given id or name. */
    UNKNOWN_ACTIVITY,
    /** The range to compare with would begin before the year 1. */
    NO_EARLIER_RANGE,
    /** It would go over too many sessions or keep too many groups; asking again does not help, asking for less does. */
    TOO_LARGE,
    /** It takes too long at present. */
    TOO_SLOW,
    /** The server is short of memory, and computes nothing for now. */
    MEMORY_SHORT,
    /** Whoever asks has had as much computed as the quota allows; the refusal says after how long there is more. */
    RATE_LIMITED
}

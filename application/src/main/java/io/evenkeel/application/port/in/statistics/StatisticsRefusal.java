package io.evenkeel.application.port.in.statistics;

/** Why a report is not given although nothing failed. */
public enum StatisticsRefusal {
    /** No trainer has the given id or name. */
    UNKNOWN_TRAINER,
    /** No activity has the given id or name. */
    UNKNOWN_ACTIVITY
}

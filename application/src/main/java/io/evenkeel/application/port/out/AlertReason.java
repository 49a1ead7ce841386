package io.evenkeel.application.port.out;

/** Why people are told of failures. */
public enum AlertReason {
    /** Nothing like it has failed since the process began, or it was forgotten since. */
    NEW,
    /** It fails too often. */
    RATE,
    /** It fails much more often than in the hour before. */
    SPIKE
}

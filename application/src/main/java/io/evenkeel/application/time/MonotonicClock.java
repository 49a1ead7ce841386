package io.evenkeel.application.time;

/**
 * A clock that never goes back and that no administrator can set. Timeouts, windows and breakers run on it, so that a
 * changed wall clock neither fires nor wedges them.
 */
@FunctionalInterface
public interface MonotonicClock {

    /** Nanoseconds since an arbitrary origin; only differences mean something. */
    long nanos();
}

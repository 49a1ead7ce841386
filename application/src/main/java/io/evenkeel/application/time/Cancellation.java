package io.evenkeel.application.time;

/**
 * The word that nobody waits for some work any more. It is given once, at the edge, and heard through the {@link Deadline} of
 * the work. Safe for any thread.
 */
public final class Cancellation {

    private volatile boolean cancelled;

    /** Nobody waits any more, from now on and for ever. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}

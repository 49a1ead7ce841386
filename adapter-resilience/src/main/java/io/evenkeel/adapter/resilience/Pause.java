package io.evenkeel.adapter.resilience;

import java.time.Duration;

/** Waits, between a failure and the repeat of the call. */
@FunctionalInterface
public interface Pause {

    /** @throws InterruptedException when whoever waits is no longer wanted */
    void during(Duration time) throws InterruptedException;
}

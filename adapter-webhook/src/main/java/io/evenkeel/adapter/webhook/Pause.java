package io.evenkeel.adapter.webhook;

import java.time.Duration;

/** Waits before an alert is sent again. */
@FunctionalInterface
public interface Pause {

    void during(Duration time) throws InterruptedException;
}

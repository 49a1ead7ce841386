package io.evenkeel.application.port.out;

import java.util.List;

/** Tells people of failures. Safe for any thread; never throws and never waits for anything outside the process. */
@FunctionalInterface
public interface AlertChannel {

    /** Takes an alert, which is on its way from then on. */
    void raise(Alert alert);

    /** The last alerts that were given up, the latest first; only a few are kept, and none where none can be lost. */
    default List<UndeliveredAlert> undelivered() {
        return List.of();
    }
}

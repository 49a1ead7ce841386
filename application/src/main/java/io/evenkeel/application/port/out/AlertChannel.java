package io.evenkeel.application.port.out;

import java.util.List;

/** Tells people of failures. Safe for any thread; never throws and never waits for anything outside the process. */
public interface AlertChannel {

    /** Tells nobody. */
    AlertChannel NONE = new AlertChannel() {
        @Override
        public void raise(Alert alert) {}

        @Override
        public List<UndeliveredAlert> undelivered() {
            return List.of();
        }
    };

    /** Takes an alert, which is on its way from then on. */
    void raise(Alert alert);

    /** The last alerts that were given up, the latest first; only a few are kept. */
    List<UndeliveredAlert> undelivered();
}

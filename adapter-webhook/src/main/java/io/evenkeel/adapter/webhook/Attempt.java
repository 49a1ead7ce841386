package io.evenkeel.adapter.webhook;

import java.time.Duration;

/**
 * What became of one try to deliver an alert.
 *
 * @param isDelivered whether it arrived
 * @param isWorthAnother whether a later try may do better
 * @param cause why it did not arrive, without any address; empty when it did
 * @param notBefore how long the receiver asks to be left alone
 */
record Attempt(boolean isDelivered, boolean isWorthAnother, String cause, Duration notBefore) {

    static final Attempt DELIVERED = new Attempt(true, false, "", Duration.ZERO);

    static Attempt failed(String cause) {
        return new Attempt(false, true, cause, Duration.ZERO);
    }

    static Attempt refused(String cause) {
        return new Attempt(false, false, cause, Duration.ZERO);
    }
}

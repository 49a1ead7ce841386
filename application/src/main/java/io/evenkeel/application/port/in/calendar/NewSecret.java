package io.evenkeel.application.port.in.calendar;

/**
 * A link that has just got a secret, which is told this once.
 *
 * @param feed the link
 * @param secret whoever knows it can read the calendar
 */
public record NewSecret(Feed feed, String secret) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "NewSecret[" + feed + "]";
    }
}

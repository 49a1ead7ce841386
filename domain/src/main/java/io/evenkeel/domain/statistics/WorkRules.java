package io.evenkeel.domain.statistics;

/**
 * The thresholds of what is said about the working days of a trainer.
 *
 * @param backToBackWithinSeconds a session is back to back when it is planned to start at most this long after the
 *     trainer's session before it is planned to end
 * @param shortRestBelowSeconds a rest between two working days that is shorter than this is short
 */
public record WorkRules(long backToBackWithinSeconds, long shortRestBelowSeconds) {

    /** Back to back within 15 minutes, rests of 10 hours. */
    public static final WorkRules DEFAULT = new WorkRules(15 * 60, 10 * 3_600);

    /** @throws IllegalArgumentException when one is negative */
    public WorkRules {
        if (backToBackWithinSeconds < 0 || shortRestBelowSeconds < 0) {
            throw new IllegalArgumentException(
                    "backToBackWithinSeconds and shortRestBelowSeconds must not be negative, but were "
                            + backToBackWithinSeconds + " and " + shortRestBelowSeconds);
        }
    }
}

package io.evenkeel.faults.load;

import java.time.Duration;

/**
 * How clients go on when something fails (an answer of 429 or 5xx, or none).
 *
 * @param most how often the same is sent at most, the first time included
 * @param distance how long before each repeat
 */
public record Repeats(int most, Duration distance) {

    /** Nobody tries again. */
    public static final Repeats NONE = new Repeats(1, Duration.ZERO);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /** @throws IllegalArgumentException when nothing would be sent, or the distance is negative */
    public Repeats {
        if (most < 1 || distance.isNegative()) {
            throw new IllegalArgumentException(
                    "at least one attempt, and no negative distance, but they were " + most + " and " + distance);
        }
    }

    boolean again(int attempts, int status) {
        return attempts < most && (status < 0 || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR);
    }
}

package io.evenkeel.faults.load;

import java.time.Duration;

/**
 * What a load may take.
 *
 * @param timeout how long each attempt waits for its answer
 * @param repeats how clients go on when something fails
 * @param mostAtATime operations under way together
 * @param mostRecords operations in all; a record takes some 150 bytes
 */
public record LoadLimits(Duration timeout, Repeats repeats, int mostAtATime, int mostRecords) {

    /** Nobody repeats anything; a million operations at most, some 150 MB. */
    public static final LoadLimits DEFAULT = new LoadLimits(Duration.ofSeconds(10), Repeats.NONE, 2_000, 1_000_000);

    /** @throws IllegalArgumentException when nothing could be sent */
    public LoadLimits {
        if (timeout.isNegative() || timeout.isZero() || mostAtATime < 1 || mostRecords < 1) {
            throw new IllegalArgumentException("the limits of a load must be positive, but were " + timeout + ", "
                    + mostAtATime + " at a time and " + mostRecords + " in all");
        }
    }

    /** The same with clients that go on in another way. */
    public LoadLimits with(Repeats other) {
        return new LoadLimits(timeout, other, mostAtATime, mostRecords);
    }
}

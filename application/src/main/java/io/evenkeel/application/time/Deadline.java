package io.evenkeel.application.time;

import java.time.Duration;

/**
 * The moment by which work must have ended. Made once at the edge and handed explicitly into every port call.
 *
 * <p>Immutable and safe for any thread; it runs on monotonic time.
 */
public final class Deadline {

    private final MonotonicClock clock;
    private final long expiresAtNanos;

    private Deadline(MonotonicClock clock, long expiresAtNanos) {
        this.clock = clock;
        this.expiresAtNanos = expiresAtNanos;
    }

    /** The deadline that ends after the given time from now. */
    public static Deadline after(Duration time, MonotonicClock clock) {
        return new Deadline(clock, clock.nanos() + time.toNanos());
    }

    /** The time left; zero once it has expired. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, expiresAtNanos - clock.nanos()));
    }

    /** Whether no time is left. */
    public boolean isExpired() {
        return expiresAtNanos - clock.nanos() <= 0;
    }

    /** This deadline, or one that ends after {@code limit} from now when that is earlier. */
    public Deadline atMost(Duration limit) {
        long capped = clock.nanos() + limit.toNanos();
        return capped - expiresAtNanos < 0 ? new Deadline(clock, capped) : this;
    }

    @Override
    public String toString() {
        return "Deadline[" + remaining().toMillis() + " ms left]";
    }
}

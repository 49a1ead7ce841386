package io.evenkeel.application.time;

import java.time.Duration;

/**
 * The moment by which work must have ended. Made once at the edge and handed explicitly into every port call.
 *
 * <p>Safe for any thread; it runs on monotonic time. It never moves, but whoever made it may end it at once by its {@link
 * Cancellation}. So work that looks at it now and then stops soon when nobody waits for it; work that sleeps until {@link
 * #remaining()} is over has to wake up and look as well.
 */
public final class Deadline {

    private final MonotonicClock clock;
    private final long expiresAtNanos;
    private final Cancellation cancellation;

    private Deadline(MonotonicClock clock, long expiresAtNanos, Cancellation cancellation) {
        this.clock = clock;
        this.expiresAtNanos = expiresAtNanos;
        this.cancellation = cancellation;
    }

    /** The deadline that ends after the given time from now. */
    public static Deadline after(Duration time, MonotonicClock clock) {
        return after(time, clock, new Cancellation());
    }

    /** The deadline that ends after the given time from now, or at once when nobody waits any more. */
    public static Deadline after(Duration time, MonotonicClock clock, Cancellation cancellation) {
        return new Deadline(clock, clock.nanos() + time.toNanos(), cancellation);
    }

    /** The time left; zero once it has expired. */
    public Duration remaining() {
        return cancellation.isCancelled()
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(0, expiresAtNanos - clock.nanos()));
    }

    /** Whether no time is left. */
    public boolean isExpired() {
        return cancellation.isCancelled() || expiresAtNanos - clock.nanos() <= 0;
    }

    /** Whether it has expired because nobody waits any more, and not for want of time. */
    public boolean isCancelled() {
        return cancellation.isCancelled();
    }

    /** One that ends after {@code limit} from now; this deadline itself when it ends before that. */
    public Deadline atMost(Duration limit) {
        long capped = clock.nanos() + limit.toNanos();
        return capped - expiresAtNanos <= 0 ? new Deadline(clock, capped, cancellation) : this;
    }

    @Override
    public String toString() {
        return "Deadline[" + remaining().toMillis() + " ms left]";
    }
}

package io.evenkeel.domain.session;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a session really took place, as it was recorded: still open, or with an end that may be wrong.
 *
 * <p>A record of the past is kept as it came, also when it contradicts itself; {@link #interval()} tells whether it
 * can be computed with.
 *
 * @param start when it began; fractions of a second are dropped
 * @param end when it ended, null while it is open; fractions of a second are dropped
 */
public record Actual(Instant start, @Nullable Instant end) {

    /** @throws IllegalArgumentException when a bound lies outside the years 1 to 9999 */
    public Actual {
        start = storable(start);
        end = end == null ? null : storable(end);
    }

    public static Actual between(Instant startInclusive, Instant endExclusive) {
        return new Actual(startInclusive, endExclusive);
    }

    public static Actual openSince(Instant start) {
        return new Actual(start, null);
    }

    public boolean isOpen() {
        return end == null;
    }

    /** Whether it has an end that is not after its start. */
    public boolean isInverted() {
        return end != null && !end.isAfter(start);
    }

    /** The time it took; empty while it is open and when it is inverted. */
    public Optional<Interval> interval() {
        return end == null || isInverted() ? Optional.empty() : Optional.of(Interval.of(start, end));
    }

    private static Instant storable(Instant instant) {
        long second = instant.getEpochSecond();
        if (!Interval.isStorable(second)) {
            throw new IllegalArgumentException("an actual time must lie in the years 1 to 9999, but was " + instant);
        }
        return Instant.ofEpochSecond(second);
    }
}

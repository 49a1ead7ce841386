package io.evenkeel.adapter.resilience;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Monotonic time in the shape that Resilience4j asks for. With the wall clock, a clock that is set back an hour would
 * keep a breaker open for an hour.
 */
final class MonotonicWallClock extends Clock {

    private final MonotonicClock clock;

    MonotonicWallClock(MonotonicClock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(clock.nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("monotonic time belongs to no zone, but was asked for " + zone);
    }
}

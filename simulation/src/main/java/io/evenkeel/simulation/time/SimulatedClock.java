package io.evenkeel.simulation.time;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock that can be set, and a monotonic one that cannot; both stand still while a task runs. */
public final class SimulatedClock implements MonotonicClock, InstantSource {

    private final Instant start;
    private long nanos;
    private Duration set = Duration.ZERO;

    public SimulatedClock(Instant start) {
        this.start = start;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos).plus(set);
    }

    /** Somebody sets the wall clock, forth or back. */
    public void jump(Duration by) {
        set = set.plus(by);
    }

    void advanceTo(long later) {
        if (later < nanos) {
            throw new IllegalArgumentException("time does not go back from " + nanos + " ns to " + later + " ns");
        }
        nanos = later;
    }
}

package io.evenkeel.adapter.cache;

import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets nobody through for a while after some failures in a row, and one then. Simpler than the breaker of a store, since nobody
 * is refused anything here: who is not let through goes without. Safe for any thread.
 */
final class RestGate {

    static final int FAILURES = 3;
    static final Duration REST = Duration.ofSeconds(5);

    private final MonotonicClock clock;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong restsUntil = new AtomicLong();

    RestGate(MonotonicClock clock) {
        this.clock = clock;
    }

    /** Whether to try. After a rest, one may, and the others wait for what becomes of it, or for the end of another rest. */
    boolean tryPass() {
        if (failures.get() < FAILURES) {
            return true;
        }
        long now = clock.nanos();
        long until = restsUntil.get();
        return now - until >= 0 && restsUntil.compareAndSet(until, now + REST.toNanos());
    }

    /** Whether the last try succeeded, if there was one. */
    boolean isWell() {
        return failures.get() == 0;
    }

    void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }

    void failed() {
        restsUntil.set(clock.nanos() + REST.toNanos());
        failures.getAndIncrement();
    }
}

package io.evenkeel.application.port.in.health;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one driven port.
 *
 * @param port its name, such as {@code session-reads}
 * @param calls how many ended, guard included
 * @param failures how many of them for a fault of the store: it was away, took too long, or held what cannot be read
 * @param totalSeconds how long all of them took together
 * @param breaker its circuit breaker now: {@code closed}, {@code half_open} or {@code open}
 * @param opened how often that has opened
 * @param nextTry when it lets calls pass again; null unless it is open
 * @param changes the last ones of the breaker, the latest last; a few
 */
public record StoreFigures(
        String port,
        long calls,
        long failures,
        double totalSeconds,
        String breaker,
        long opened,
        @Nullable Instant nextTry,
        List<BreakerChange> changes) {

    /** Copies the list. */
    public StoreFigures {
        changes = List.copyOf(changes);
    }

    /** Of a port whose breaker never changed. */
    public static StoreFigures calm(String port, long calls, long failures, double totalSeconds) {
        return new StoreFigures(port, calls, failures, totalSeconds, "closed", 0, null, List.of());
    }
}

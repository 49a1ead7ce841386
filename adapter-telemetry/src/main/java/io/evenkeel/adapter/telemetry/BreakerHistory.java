package io.evenkeel.adapter.telemetry;

import io.evenkeel.application.port.in.health.BreakerChange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the circuit breakers became lately, so that somebody who looks after a fault still sees it. Keeps the last changes of each port. Safe
 * for any thread.
 */
final class BreakerHistory {

    static final int KEPT = 20;

    /** @param nextTry when calls pass again; null unless the breaker is open */
    record Past(List<BreakerChange> changes, @Nullable Instant nextTry) {

        static final Past NONE = new Past(List.of(), null);
    }

    private final InstantSource now;
    private final Map<String, Past> ports = new ConcurrentHashMap<>();

    BreakerHistory(InstantSource now) {
        this.now = now;
    }

    /** @param leftAlone for how long nothing passes; zero unless it is open */
    void changed(String port, String state, Duration leftAlone) {
        Instant at = now.instant();
        Instant nextTry = leftAlone.isZero() ? null : at.plus(leftAlone);
        ports.compute(port, (any, before) -> {
            Deque<BreakerChange> changes = new ArrayDeque<>(before == null ? List.of() : before.changes());
            changes.addLast(new BreakerChange(at, state));
            if (changes.size() > KEPT) {
                changes.removeFirst();
            }
            return new Past(List.copyOf(changes), nextTry);
        });
    }

    Past of(String port) {
        return ports.getOrDefault(port, Past.NONE);
    }
}

package io.evenkeel.adapter.resilience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts by the generic cell rate algorithm (ITU-T I.371), which needs one number for each client: when its quota will be whole
 * again. What is taken moves that moment on, and it may never lie further ahead than the window. So the time to wait is exact,
 * to the nanosecond, and clients that wait do not all come back at the end of one common period.
 *
 * <p>Remembers {@value #MOST_CLIENTS} clients; beyond that those that come least are forgotten, and have their whole quota
 * again. Safe for any thread; nobody waits for anybody.
 */
public final class CaffeineRateLimiter implements RateLimiter {

    static final int MOST_CLIENTS = 100_000;

    /** Whoever is in debt takes longer than a window to have all of it back. */
    private static final int WINDOWS_REMEMBERED = 8;

    private final RatePolicy policy;
    private final MonotonicClock clock;
    private final long unit;
    private final long full;
    private final Cache<String, AtomicLong> wholeAt;

    public CaffeineRateLimiter(RatePolicy policy, MonotonicClock clock) {
        this.policy = policy;
        this.clock = clock;
        this.unit = policy.timeOfAUnit().toNanos();
        this.full = unit * policy.quota();
        this.wholeAt = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(policy.window().multipliedBy(WINDOWS_REMEMBERED))
                .ticker(clock::nanos)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public RatePolicy policy() {
        return policy;
    }

    @Override
    public RateBalance take(String client, long units) {
        return move(client, units, full);
    }

    @Override
    public RateBalance charge(String client, long units) {
        return move(client, units, Long.MAX_VALUE);
    }

    /** Moves the moment on, unless it would then lie further ahead than {@code most} nanoseconds. */
    private RateBalance move(String client, long units, long most) {
        long now = clock.nanos();
        AtomicLong moment = wholeAt.get(client, unknown -> new AtomicLong(now));
        while (true) {
            long known = moment.get();
            long missing = Math.max(0, known - now);
            long missingThen = missing + units * unit;
            if (missingThen > most) {
                return new RateBalance(
                        false, left(missing), Duration.ofNanos(missingThen - most), Duration.ofNanos(missing));
            }
            if (moment.compareAndSet(known, now + missingThen)) {
                return new RateBalance(true, left(missingThen), Duration.ZERO, Duration.ofNanos(missingThen));
            }
        }
    }

    private long left(long missing) {
        return Math.max(0, full - missing) / unit;
    }
}

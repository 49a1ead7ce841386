package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Counts in the plainest way: what each client has, and when that was so. Remembers every client. Safe for any thread. */
public final class InMemoryRateLimiter implements RateLimiter {

    /** Of nanoseconds of filling up, which may be less than none. */
    private record Purse(long nanos, long at) {}

    private final RatePolicy policy;
    private final MonotonicClock clock;
    private final Map<String, Purse> purses = new HashMap<>();

    public InMemoryRateLimiter(RatePolicy policy, MonotonicClock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public RatePolicy policy() {
        return policy;
    }

    @Override
    public synchronized RateBalance take(String client, long units) {
        long price = units * unit();
        long has = has(client);
        return has >= price ? left(client, has - price) : balance(false, has, Duration.ofNanos(price - has));
    }

    @Override
    public synchronized RateBalance charge(String client, long units) {
        return left(client, has(client) - units * unit());
    }

    private RateBalance left(String client, long nanos) {
        purses.put(client, new Purse(nanos, clock.nanos()));
        return balance(true, nanos, Duration.ZERO);
    }

    private RateBalance balance(boolean isTaken, long nanos, Duration wait) {
        return new RateBalance(isTaken, Math.max(0, nanos / unit()), wait, Duration.ofNanos(full() - nanos));
    }

    private long has(String client) {
        Purse purse = purses.get(client);
        return purse == null ? full() : Math.min(full(), purse.nanos() + clock.nanos() - purse.at());
    }

    private long full() {
        return policy.quota() * unit();
    }

    private long unit() {
        return policy.timeOfAUnit().toNanos();
    }
}

package io.evenkeel.tck;

import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.tck.contract.RateLimiterContract;
import io.evenkeel.tck.memory.InMemoryRateLimiter;

class InMemoryRateLimiterTest implements RateLimiterContract {

    @Override
    public RateLimiter emptyLimiter(RatePolicy policy, MonotonicClock clock) {
        return new InMemoryRateLimiter(policy, clock);
    }
}

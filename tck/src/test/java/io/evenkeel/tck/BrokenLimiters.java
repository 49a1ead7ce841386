package io.evenkeel.tck;

import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.tck.contract.RateLimiterContract;
import io.evenkeel.tck.memory.InMemoryRateLimiter;
import java.time.Duration;

/** Rate limiters that are broken in one way each. */
final class BrokenLimiters {

    private BrokenLimiters() {}

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements RateLimiter {

        private final RateLimiter limiter;

        Passing(RateLimiter limiter) {
            this.limiter = limiter;
        }

        @Override
        public RatePolicy policy() {
            return limiter.policy();
        }

        @Override
        public RateBalance take(String client, long units) {
            return limiter.take(client, units);
        }

        @Override
        public RateBalance charge(String client, long units) {
            return limiter.charge(client, units);
        }
    }

    static class CountsEverybodyTogether implements RateLimiterContract {
        @Override
        public RateLimiter emptyLimiter(RatePolicy policy, MonotonicClock clock) {
            return new Passing(new InMemoryRateLimiter(policy, clock)) {
                @Override
                public RateBalance take(String client, long units) {
                    return super.take("everybody", units);
                }
            };
        }
    }

    /** As limiters do that give the whole quota back at the end of a period. */
    static class SaysToWaitForTheWholeQuota implements RateLimiterContract {
        @Override
        public RateLimiter emptyLimiter(RatePolicy policy, MonotonicClock clock) {
            return new Passing(new InMemoryRateLimiter(policy, clock)) {
                @Override
                public RateBalance take(String client, long units) {
                    RateBalance known = super.take(client, units);
                    return new RateBalance(
                            known.isTaken(),
                            known.remaining(),
                            known.isTaken() ? Duration.ZERO : known.untilWhole(),
                            known.untilWhole());
                }
            };
        }
    }

    static class ForgivesDebts implements RateLimiterContract {
        @Override
        public RateLimiter emptyLimiter(RatePolicy policy, MonotonicClock clock) {
            return new Passing(new InMemoryRateLimiter(policy, clock)) {
                @Override
                public RateBalance charge(String client, long units) {
                    return super.charge(client, Math.min(units, policy().quota()));
                }
            };
        }
    }

    static class TakesWhatThereIs implements RateLimiterContract {
        @Override
        public RateLimiter emptyLimiter(RatePolicy policy, MonotonicClock clock) {
            return new Passing(new InMemoryRateLimiter(policy, clock)) {
                @Override
                public RateBalance take(String client, long units) {
                    RateBalance all = super.take(client, units);
                    return all.isTaken() ? all : super.take(client, all.remaining());
                }
            };
        }
    }
}

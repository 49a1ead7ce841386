package io.evenkeel.adapter.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.tck.contract.RateLimiterContract;
import io.evenkeel.tck.memory.InMemoryRateLimiter;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaffeineRateLimiterTest implements RateLimiterContract {

    @Override
    public RateLimiter emptyLimiter(RatePolicy policy, MonotonicClock clock) {
        return new CaffeineRateLimiter(policy, clock);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsAsThePlainOneDoes(long seed) {
        Random random = new Random(seed);
        AtomicLong now = new AtomicLong(random.nextInt());
        RatePolicy policy = new RatePolicy("some", 1 + random.nextInt(30), Duration.ofSeconds(1 + random.nextInt(900)));
        RateLimiter ours = emptyLimiter(policy, now::get);
        RateLimiter plain = new InMemoryRateLimiter(policy, now::get);

        for (int i = 0; i < 20_000; i++) {
            String client = "client " + random.nextInt(5);
            int units = random.nextInt((int) policy.quota() + 1);
            if (random.nextInt(5) == 0) {
                assertThat(ours.charge(client, units)).isEqualTo(plain.charge(client, units));
            } else {
                assertThat(ours.take(client, units)).isEqualTo(plain.take(client, units));
            }
            now.addAndGet((long) (random.nextDouble() * policy.window().toNanos() / 3));
        }
    }
}

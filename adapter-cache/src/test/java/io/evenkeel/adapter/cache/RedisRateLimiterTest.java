package io.evenkeel.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Servers that share a quota through a real Redis. */
class RedisRateLimiterTest {

    private final CountedPolicies policies = new CountedPolicies();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void whatWasTakenOfOneCountsForTheOther() {
        try (RedisRateLimiter one = connect(RedisProcess.emptied().url(), "studio");
                RedisRateLimiter other = connect(RedisProcess.emptied().url(), "studio")) {
            one.exchange();
            other.exchange();
            assertThat(one.take("ada", 4).isTaken()).isTrue();
            assertThat(one.take("ada", 3).isTaken()).isTrue();
            one.charge("bo", 20);

            one.exchange();
            other.exchange();

            assertThat(other.take("ada", 0).remaining()).isEqualTo(3);
            assertThat(other.take("ada", 4).isTaken()).isFalse();
            assertThat(other.take("bo", 1).isTaken()).isFalse();
            assertThat(other.take("cy", 10).isTaken()).isTrue();
        }
    }

    @Test
    void nobodyHearsOfItsOwnOrOfTheSameTwice() {
        try (RedisRateLimiter one = connect(RedisProcess.emptied().url(), "studio");
                RedisRateLimiter other = connect(RedisProcess.emptied().url(), "studio")) {
            one.exchange();
            other.exchange();
            assertThat(one.take("ada", 2).isTaken()).isTrue();
            for (int round = 0; round < 3; round++) {
                one.exchange();
                other.exchange();
            }

            assertThat(one.take("ada", 0).remaining()).isEqualTo(8);
            assertThat(other.take("ada", 0).remaining()).isEqualTo(8);
        }
    }

    @Test
    void whatWasRefusedIsNotToldAndOtherOrganisationsHearNothing() {
        try (RedisRateLimiter one = connect(RedisProcess.emptied().url(), "studio");
                RedisRateLimiter other = connect(RedisProcess.emptied().url(), "studio");
                RedisRateLimiter third = connect(RedisProcess.emptied().url(), "another studio")) {
            one.exchange();
            other.exchange();
            third.exchange();
            assertThat(one.take("ada", 6).isTaken()).isTrue();
            assertThat(one.take("ada", 6).isTaken()).isFalse();

            one.exchange();
            other.exchange();
            third.exchange();

            assertThat(other.take("ada", 0).remaining()).isEqualTo(4);
            assertThat(third.take("ada", 0).remaining()).isEqualTo(10);
        }
    }

    @Test
    void withoutRedisEachCountsAlone() {
        try (RedisRateLimiter alone = connect(URI.create("redis://127.0.0.1:1"), "studio")) {
            assertThat(alone.take("ada", 6).isTaken()).isTrue();
            for (int round = 0; round < 9; round++) {
                alone.exchange();
            }

            assertThat(alone.take("ada", 6).isTaken()).isFalse();
            assertThat(policies.of("quota", "not_shared")).isEqualTo(RestGate.FAILURES);
        }
    }

    @Test
    void goesOnOnceRedisIsThereAgainAndForgetsWhatHappenedMeanwhile() {
        RedisProcess redis = RedisProcess.emptied();
        try (RedisRateLimiter one = connect(redis.url(), "studio");
                RedisRateLimiter other = connect(redis.url(), "studio")) {
            one.exchange();
            other.exchange();
            assertThat(redis.send("CONFIG SET maxmemory 1")).isEqualTo("+OK");
            assertThat(one.take("ada", 2).isTaken()).isTrue();
            one.exchange();
            assertThat(redis.send("CONFIG SET maxmemory 0")).isEqualTo("+OK");
            assertThat(one.take("ada", 3).isTaken()).isTrue();

            one.exchange();
            other.exchange();

            assertThat(other.take("ada", 0).remaining()).isEqualTo(7);
        }
    }

    private RedisRateLimiter connect(URI url, String data) {
        return RedisRateLimiter.connect(new TenOfEach(), url, data, policies, nanos::get);
    }

    /** Everybody has ten units, which never come back. */
    private static final class TenOfEach implements RateLimiter {

        private final Map<String, Long> left = new HashMap<>();

        @Override
        public RatePolicy policy() {
            return new RatePolicy("quota", 10, Duration.ofMinutes(15));
        }

        @Override
        public RateBalance take(String client, long units) {
            return units > left(client)
                    ? new RateBalance(false, Math.max(0, left(client)), Duration.ofMinutes(1), Duration.ofMinutes(15))
                    : charge(client, units);
        }

        @Override
        public RateBalance charge(String client, long units) {
            left.put(client, left(client) - units);
            return new RateBalance(true, Math.max(0, left(client)), Duration.ZERO, Duration.ofMinutes(15));
        }

        private long left(String client) {
            return left.getOrDefault(client, 10L);
        }
    }
}

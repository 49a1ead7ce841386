package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.cache.RedisRateLimiter;
import io.evenkeel.adapter.resilience.CaffeineRateLimiter;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.bootstrap.settings.Settings;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What each client may ask for, and have computed; where there is a Redis, of all servers together.
 *
 * @param requests of all kinds
 * @param statistics units of what reports cost
 */
record Quotas(RateLimiter requests, RateLimiter statistics) {

    /** @param opened takes what has to be closed */
    static Quotas of(
            RatePolicy requests,
            RatePolicy statistics,
            Settings settings,
            PolicyTelemetry telemetry,
            MonotonicClock clock,
            UnaryOperator<RedisRateLimiter> opened) {
        CaffeineRateLimiter ofRequests = new CaffeineRateLimiter(requests, clock);
        CaffeineRateLimiter ofStatistics = new CaffeineRateLimiter(statistics, clock);
        @Nullable URI redis = settings.cache().shared();
        if (redis == null) {
            return new Quotas(ofRequests, ofStatistics);
        }
        String data = SharedData.name(settings);
        return new Quotas(
                opened.apply(RedisRateLimiter.connect(ofRequests, redis, data, telemetry, clock)),
                opened.apply(RedisRateLimiter.connect(ofStatistics, redis, data, telemetry, clock)));
    }

    boolean areShared() {
        return requests instanceof RedisRateLimiter;
    }

    /** Tells other servers what was taken here, and hears from them. */
    void exchange() {
        for (RateLimiter limiter : List.of(requests, statistics)) {
            if (limiter instanceof RedisRateLimiter shared) {
                shared.exchange();
            }
        }
    }
}

package io.evenkeel.adapter.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Answers in the memory of this server, bounded by what they take. Safe for any thread. */
final class NearAnswers {

    /**
     * One of them.
     *
     * @param computedAt on the monotonic clock
     * @param freshFor how long it counts as fresh from then on
     */
    record Near(KeptAnswer kept, long computedAt, Duration freshFor) {}

    private static final double JITTER = 0.1;

    private final MonotonicClock clock;
    private final CacheLimits limits;
    private final DoubleSupplier random;
    private final Cache<StatisticsRequest, Near> entries;

    NearAnswers(CacheLimits limits, MonotonicClock clock, DoubleSupplier random) {
        this.clock = clock;
        this.limits = limits;
        this.random = random;
        this.entries = Caffeine.newBuilder()
                .maximumWeight(limits.maximumBytes())
                .weigher((StatisticsRequest request, Near near) ->
                        AnswerSize.bytes(near.kept().answer()))
                .expireAfterWrite(limits.stale())
                .ticker(clock::nanos)
                .executor(Runnable::run)
                .build();
    }

    /** None that is older than may still be served. */
    @Nullable
    Near find(StatisticsRequest request) {
        Near near = entries.getIfPresent(request);
        return near == null || age(near).compareTo(limits.stale()) >= 0 ? null : near;
    }

    /** @param age how long ago it was computed, here or elsewhere */
    Near keep(StatisticsRequest request, KeptAnswer kept, Duration age) {
        long freshNanos = (long) (limits.fresh().toNanos() * (1 - JITTER * random.getAsDouble()));
        Near near = new Near(kept, clock.nanos() - age.toNanos(), Duration.ofNanos(freshNanos));
        entries.put(request, near);
        return near;
    }

    /** Forgets what is past its fresh time. */
    void dropStale() {
        entries.asMap().values().removeIf(near -> age(near).compareTo(near.freshFor()) >= 0);
    }

    Duration age(Near near) {
        return Duration.ofNanos(clock.nanos() - near.computedAt());
    }

    /** Whether it may be served as it is, to somebody who knows the version of the data. */
    boolean isFresh(Near near, long dataVersion) {
        return near.kept().dataVersion() == dataVersion && age(near).compareTo(near.freshFor()) < 0;
    }
}

package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.cache.CacheLimits;
import io.evenkeel.adapter.cache.CachingStatistics;
import io.evenkeel.adapter.cache.RedisAnswers;
import io.evenkeel.adapter.cache.SharedAnswers;
import io.evenkeel.adapter.telemetry.MicrometerTelemetry;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.out.RateLimiter;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.statistics.SheddingService;
import io.evenkeel.application.statistics.StatisticsChargeService;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.bootstrap.settings.Settings;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Reports as the server gives them: kept ones where there are some, else paid for and computed, unless memory is short. */
final class Reports {

    private final Settings settings;
    private final SessionStore sessions;
    private final MicrometerTelemetry telemetry;
    private final MonotonicClock clock;
    private final InstantSource now;
    private Runnable dropStale = () -> {};

    Reports(
            Settings settings,
            SessionStore sessions,
            MicrometerTelemetry telemetry,
            MonotonicClock clock,
            InstantSource now) {
        this.settings = settings;
        this.sessions = sessions;
        this.telemetry = telemetry;
        this.clock = clock;
        this.now = now;
    }

    /**
     * Around what computes them.
     *
     * @param computed computes anew each time
     * @param quota what each client may have computed
     * @param isShort whether memory is too short to compute anything
     * @param opened takes what has to be closed
     */
    ComputeStatisticsUseCase served(
            ComputeStatisticsUseCase computed,
            RateLimiter quota,
            BooleanSupplier isShort,
            UnaryOperator<RedisAnswers> opened) {
        ComputeStatisticsUseCase paid =
                new SheddingService(new StatisticsChargeService(computed, quota, telemetry.policies(), clock), isShort);
        return switch (settings.cache().kind()) {
            case NONE -> paid;
            case CAFFEINE -> caching(paid, SharedAnswers.NONE);
            case REDIS -> caching(paid, opened.apply(redisAnswers()));
        };
    }

    /** Drops answers that are kept only for when no new one can be made. */
    void dropStale() {
        dropStale.run();
    }

    private CachingStatistics caching(ComputeStatisticsUseCase computed, SharedAnswers shared) {
        CachingStatistics statistics = new CachingStatistics(
                computed,
                sessions,
                shared,
                CacheLimits.DEFAULT,
                clock,
                now,
                () -> ThreadLocalRandom.current().nextDouble(),
                telemetry.policies());
        dropStale = statistics::dropStale;
        return statistics;
    }

    private RedisAnswers redisAnswers() {
        return RedisAnswers.connect(
                Objects.requireNonNull(settings.cache().shared()),
                SharedData.name(settings),
                CacheLimits.DEFAULT.stale(),
                telemetry.policies(),
                clock);
    }
}

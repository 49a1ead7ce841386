package io.evenkeel.adapter.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Serves an answer again as long as the data it was computed from has not changed, and an old one, labelled with its
 * age, when no new one can be made. Safe for any thread.
 *
 * <p>The data version is read before the sessions, so an answer never passes for newer than it is.
 */
public final class CachingStatistics implements ComputeStatisticsUseCase {

    private record Entry(StatisticsAnswer answer, long dataVersion, long computedAtNanos) {}

    private final ComputeStatisticsUseCase statistics;
    private final SessionStore sessions;
    private final MonotonicClock clock;
    private final CacheLimits limits;
    private final Cache<StatisticsRequest, Entry> entries;

    /** @param sessions tells the data version */
    public CachingStatistics(
            ComputeStatisticsUseCase statistics, SessionStore sessions, MonotonicClock clock, CacheLimits limits) {
        this.statistics = statistics;
        this.sessions = sessions;
        this.clock = clock;
        this.limits = limits;
        this.entries = Caffeine.newBuilder()
                .maximumSize(limits.maximumAnswers())
                .expireAfterWrite(limits.stale())
                .ticker(clock::nanos)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Deadline deadline) {
        Entry known = entries.getIfPresent(request);
        try {
            long dataVersion = sessions.dataVersion(deadline);
            if (known != null
                    && known.dataVersion() == dataVersion
                    && age(known).compareTo(limits.fresh()) < 0) {
                return servedAgain(known, AnswerSource.CACHE, List.of());
            }
            return remember(request, known, statistics.compute(request, deadline), dataVersion);
        } catch (StoreException failed) {
            return staleOr(failed, known);
        }
    }

    private StatisticsOutcome remember(
            StatisticsRequest request, @Nullable Entry known, StatisticsOutcome outcome, long dataVersion) {
        long now = clock.nanos();
        return outcome.match(
                answer -> {
                    entries.put(request, new Entry(answer, dataVersion, now));
                    return outcome;
                },
                refused -> refused.reason() == StatisticsRefusal.TOO_SLOW && known != null
                        ? servedAgain(known, AnswerSource.STALE, List.of("REPORT_TOO_SLOW"))
                        : outcome);
    }

    private StatisticsOutcome staleOr(StoreException failed, @Nullable Entry known) {
        if (known == null) {
            throw failed;
        }
        return servedAgain(known, AnswerSource.STALE, List.of(reason(failed)));
    }

    private StatisticsOutcome servedAgain(Entry known, AnswerSource source, List<String> reasons) {
        return new StatisticsOutcome.Answered(
                known.answer().servedAgain(source, age(known).toSeconds(), reasons));
    }

    private Duration age(Entry known) {
        return Duration.ofNanos(clock.nanos() - known.computedAtNanos());
    }

    private static String reason(StoreException failed) {
        return failed instanceof StoreException.TimedOut ? "STORE_TIMED_OUT" : "STORE_UNAVAILABLE";
    }
}

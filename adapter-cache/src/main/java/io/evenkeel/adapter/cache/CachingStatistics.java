package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.Payer;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Serves an answer again as long as the data it was computed from has not changed. While a new one is computed, and when none can
 * be made, an old one is served, labelled with its age. Of those who want the same at the same moment, one computes. Safe for any
 * thread.
 *
 * <p>The data version is read before the sessions, so an answer never passes for newer than it is.
 */
public final class CachingStatistics implements ComputeStatisticsUseCase {

    /** Reasons not to compute that say nothing against what is known already. */
    private static final Set<StatisticsRefusal> ONLY_FOR_NOW =
            Set.of(StatisticsRefusal.TOO_SLOW, StatisticsRefusal.RATE_LIMITED, StatisticsRefusal.MEMORY_SHORT);

    private static final String LEVEL = "near";

    private final ComputeStatisticsUseCase statistics;
    private final SessionStore sessions;
    private final SharedAnswers shared;
    private final CacheLimits limits;
    private final InstantSource now;
    private final PolicyTelemetry telemetry;
    private final NearAnswers near;
    private final Flights flights = new Flights();

    /**
     * @param sessions tells the data version
     * @param shared what other servers have computed
     * @param random from 0 to 1, for how long each answer is fresh
     */
    public CachingStatistics(
            ComputeStatisticsUseCase statistics,
            SessionStore sessions,
            SharedAnswers shared,
            CacheLimits limits,
            MonotonicClock clock,
            InstantSource now,
            DoubleSupplier random,
            PolicyTelemetry telemetry) {
        this.statistics = statistics;
        this.sessions = sessions;
        this.shared = shared;
        this.limits = limits;
        this.now = now;
        this.telemetry = telemetry;
        this.near = new NearAnswers(limits, clock, random);
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Deadline deadline) {
        return compute(request, Payer.NOBODY, deadline);
    }

    @Override
    public StatisticsOutcome compute(StatisticsRequest request, Payer payer, Deadline deadline) {
        NearAnswers.Near known = near.find(request);
        try {
            long dataVersion = sessions.dataVersion(deadline);
            if (known != null && near.isFresh(known, dataVersion)) {
                telemetry.cacheAsked(LEVEL, "hit");
                return servedAgain(known, AnswerSource.CACHE, List.of());
            }
            return together(request, payer, known, dataVersion, deadline);
        } catch (StoreException failed) {
            return staleOr(failed, known == null ? sharedOne(request) : known);
        }
    }

    /** Forgets, to make room, what would only be served when no new answer can be made. */
    public void dropStale() {
        near.dropStale();
    }

    private StatisticsOutcome together(
            StatisticsRequest request,
            Payer payer,
            NearAnswers.@Nullable Near known,
            long dataVersion,
            Deadline deadline) {
        Flights.Key key = new Flights.Key(request, dataVersion);
        while (true) {
            StatisticsOutcome own = flights.lead(key, () -> anew(request, payer, known, dataVersion, deadline));
            if (own != null) {
                return own;
            }
            if (known != null) {
                telemetry.cacheAsked(LEVEL, "stale");
                return servedAgain(known, AnswerSource.STALE, List.of("RECOMPUTING"));
            }
            StatisticsOutcome others = flights.follow(key, deadline);
            if (others != null && isForEverybody(others)) {
                telemetry.cacheAsked(LEVEL, "joined");
                return others;
            }
        }
    }

    /** As the one who computes for all that want the same. */
    private StatisticsOutcome anew(
            StatisticsRequest request,
            Payer payer,
            NearAnswers.@Nullable Near known,
            long dataVersion,
            Deadline deadline) {
        // Who led before may have kept one since this one looked.
        NearAnswers.Near newer = near.find(request);
        NearAnswers.Near other = newer != null && near.isFresh(newer, dataVersion) ? newer : sharedOne(request);
        if (other != null && near.isFresh(other, dataVersion)) {
            telemetry.cacheAsked(LEVEL, "hit");
            return servedAgain(other, AnswerSource.CACHE, List.of());
        }
        telemetry.cacheAsked(LEVEL, "miss");
        NearAnswers.Near old = known == null ? other : known;
        StatisticsOutcome outcome = statistics.compute(request, payer, deadline);
        return outcome.match(
                answer -> {
                    KeptAnswer kept = new KeptAnswer(answer, dataVersion);
                    near.keep(request, kept, Duration.ZERO);
                    shared.keep(request, kept);
                    return outcome;
                },
                refused -> ONLY_FOR_NOW.contains(refused.reason()) && old != null
                        ? servedAgain(old, AnswerSource.STALE, List.of(reason(refused.reason())))
                        : outcome);
    }

    /** What other servers have, now also here; null when that is nothing that may be served. */
    private NearAnswers.@Nullable Near sharedOne(StatisticsRequest request) {
        Optional<KeptAnswer> found = shared.find(request);
        if (found.isEmpty()) {
            return null;
        }
        NearAnswers.Near here = near.find(request);
        if (here != null && !isNewer(found.get(), here.kept())) {
            return here;
        }
        // Clocks of servers differ a little; nothing is younger than now.
        Duration age = Duration.between(found.get().answer().asOf(), now.instant());
        Duration positive = age.isNegative() ? Duration.ZERO : age;
        return positive.compareTo(limits.stale()) < 0 ? near.keep(request, found.get(), positive) : null;
    }

    /** Two answers of the same moment differ when something was written between them. */
    private static boolean isNewer(KeptAnswer one, KeptAnswer other) {
        int later = one.answer().asOf().compareTo(other.answer().asOf());
        return later > 0 || (later == 0 && one.dataVersion() > other.dataVersion());
    }

    private StatisticsOutcome staleOr(StoreException failed, NearAnswers.@Nullable Near known) {
        if (known == null) {
            throw failed;
        }
        telemetry.cacheAsked(LEVEL, "stale");
        return servedAgain(known, AnswerSource.STALE, List.of(reason(failed)));
    }

    private StatisticsOutcome servedAgain(NearAnswers.Near known, AnswerSource source, List<String> reasons) {
        return new StatisticsOutcome.Answered(
                known.kept().answer().servedAgain(source, near.age(known).toSeconds(), reasons));
    }

    /** Whether it does not depend on who asked: one's quota says nothing about another's, nor does one's time. */
    private static boolean isForEverybody(StatisticsOutcome outcome) {
        return outcome.match(answer -> true, refused -> !ONLY_FOR_NOW.contains(refused.reason()));
    }

    private static String reason(StatisticsRefusal refusal) {
        return refusal == StatisticsRefusal.TOO_SLOW ? "REPORT_TOO_SLOW" : refusal.name();
    }

    private static String reason(StoreException failed) {
        return failed instanceof StoreException.TimedOut ? "STORE_TIMED_OUT" : "STORE_UNAVAILABLE";
    }
}

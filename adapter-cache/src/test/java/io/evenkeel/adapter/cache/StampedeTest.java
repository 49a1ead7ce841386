package io.evenkeel.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Sessions;
import io.evenkeel.tck.memory.InMemoryRosterStore;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many callers at once for one key that takes long: the computation ends when the test lets it. */
class StampedeTest {

    private static final int CALLERS = 500;
    private static final StatisticsRequest WEEK = StatisticsRequest.of(
            StatisticsFamily.OVERVIEW,
            new LocalDateRange(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09")));

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger computations = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    private final CountedPolicies policies = new CountedPolicies();
    private final InMemorySessionStore sessions = new InMemorySessionStore();
    private final StatisticsService service = new StatisticsService(
            sessions,
            new InMemoryRosterStore(),
            ZoneOffset.UTC,
            StatisticsRules.DEFAULT,
            Budget.UNLIMITED,
            InstantSource.fixed(Sessions.FIRST_START));

    @AfterEach
    void stop() {
        release.countDown();
        threads.shutdownNow();
    }

    @Test
    void computesAnExpiredKeyOnceAndServesTheOthersAtOnce() throws Exception {
        CachingStatistics statistics = caching(true);
        assertThat(source(statistics.compute(WEEK, within(20)))).isEqualTo(AnswerSource.FOLD);
        nanos.addAndGet(Duration.ofMinutes(6).toNanos());
        Future<StatisticsOutcome> leader = threads.submit(() -> statistics.compute(WEEK, within(20)));
        await(begun);

        // None of these can end by what the leader does: it is let go afterwards.
        List<StatisticsOutcome> others = all(CALLERS - 1, () -> statistics.compute(WEEK, within(20)));
        release.countDown();

        assertThat(others).extracting(StampedeTest::source).containsOnly(AnswerSource.STALE);
        assertThat(source(leader.get(20, TimeUnit.SECONDS))).isEqualTo(AnswerSource.FOLD);
        assertThat(computations).hasValue(2);
        assertThat(policies.of("near", "stale")).isEqualTo(CALLERS - 1);
    }

    @Test
    void computesAnUnknownKeyOnceAndLetsTheOthersWaitForIt() throws Exception {
        CachingStatistics statistics = caching(false);
        List<Future<StatisticsOutcome>> all = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            all.add(threads.submit(() -> statistics.compute(WEEK, within(60))));
        }
        await(begun);
        release.countDown();

        for (Future<StatisticsOutcome> each : all) {
            assertThat(source(each.get(60, TimeUnit.SECONDS))).isIn(AnswerSource.FOLD, AnswerSource.CACHE);
        }
        assertThat(computations).hasValue(1);
    }

    @Test
    void waitsNoLongerThanItsOwnDeadline() throws Exception {
        CachingStatistics statistics = caching(false);
        Future<StatisticsOutcome> leader = threads.submit(() -> statistics.compute(WEEK, within(60)));
        await(begun);

        Callable<Object> hurried =
                () -> statistics.compute(WEEK, Deadline.after(Duration.ofMillis(20), System::nanoTime));
        Future<Object> follower = threads.submit(hurried);

        assertThat(follower)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(StoreException.TimedOut.class);
        release.countDown();
        assertThat(source(leader.get(60, TimeUnit.SECONDS))).isEqualTo(AnswerSource.FOLD);
    }

    @Test
    void doesNotJoinAComputationOfOlderData() throws Exception {
        CachingStatistics statistics = caching(false);
        Future<StatisticsOutcome> old = threads.submit(() -> statistics.compute(WEEK, within(60)));
        await(begun);
        sessions.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, within(60));
        Future<StatisticsOutcome> newer = threads.submit(() -> statistics.compute(WEEK, within(60)));
        release.countDown();

        assertThat(source(newer.get(60, TimeUnit.SECONDS))).isEqualTo(AnswerSource.FOLD);
        assertThat(source(old.get(60, TimeUnit.SECONDS))).isEqualTo(AnswerSource.FOLD);
        assertThat(computations).hasValue(2);
    }

    @Test
    void computesForItselfWhenTheOneWhoComputedMayNot() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CachingStatistics statistics = caching((request, deadline) -> {
            if (asked.incrementAndGet() == 1) {
                begun.countDown();
                await(release);
                return new StatisticsOutcome.Refused(StatisticsRefusal.RATE_LIMITED, "later", Duration.ofSeconds(9));
            }
            return service.compute(request, deadline);
        });
        Future<StatisticsOutcome> poor = threads.submit(() -> statistics.compute(WEEK, within(60)));
        await(begun);
        Future<StatisticsOutcome> other = threads.submit(() -> statistics.compute(WEEK, within(60)));
        release.countDown();

        assertThat(poor.get(60, TimeUnit.SECONDS)).isInstanceOf(StatisticsOutcome.Refused.class);
        assertThat(source(other.get(60, TimeUnit.SECONDS))).isEqualTo(AnswerSource.FOLD);
    }

    /** @param firstIsQuick whether only later computations wait for the test */
    private CachingStatistics caching(boolean firstIsQuick) {
        return caching((request, deadline) -> {
            if (computations.incrementAndGet() > 1 || !firstIsQuick) {
                begun.countDown();
                await(release);
            }
            return service.compute(request, deadline);
        });
    }

    private CachingStatistics caching(ComputeStatisticsUseCase computing) {
        return new CachingStatistics(
                computing,
                sessions,
                SharedAnswers.NONE,
                CacheLimits.DEFAULT,
                nanos::get,
                InstantSource.fixed(Sessions.FIRST_START),
                () -> 0,
                policies);
    }

    private <T> List<T> all(int count, Callable<T> call) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> each : threads.invokeAll(Collections.nCopies(count, call))) {
            results.add(each.get(20, TimeUnit.SECONDS));
        }
        return results;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static AnswerSource source(StatisticsOutcome outcome) {
        return outcome.match(StatisticsAnswer::source, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static Deadline within(int seconds) {
        return Deadline.after(Duration.ofSeconds(seconds), System::nanoTime);
    }
}

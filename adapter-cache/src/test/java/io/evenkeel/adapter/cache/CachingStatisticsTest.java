package io.evenkeel.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySessionStore;
import io.evenkeel.tck.memory.InMemoryRosterStore;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingStatisticsTest {

    private static final StatisticsRequest WEEK = StatisticsRequest.of(
            StatisticsFamily.OVERVIEW,
            new LocalDateRange(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09")));

    private final Faults faults = new Faults();
    private final FaultySessionStore store = new FaultySessionStore(new InMemorySessionStore(), faults);
    private long nanos;
    private int computations;
    private double jitter;
    private final ComputeStatisticsUseCase service = new StatisticsService(
            store, new InMemoryRosterStore(), ZoneOffset.UTC, StatisticsRules.DEFAULT, Budget.UNLIMITED, this::now);
    private final MapAnswers shared = new MapAnswers();
    private final CachingStatistics statistics = caching((request, deadline) -> {
        computations++;
        return service.compute(request, deadline);
    });

    @Test
    void servesAnUnchangedAnswerAgainWithItsAge() {
        StatisticsAnswer first = compute();
        pass(Duration.ofSeconds(200));

        StatisticsAnswer second = compute();

        assertThat(first.source()).isEqualTo(AnswerSource.FOLD);
        assertThat(second).isEqualTo(first.servedAgain(AnswerSource.CACHE, 200, List.of()));
        assertThat(computations).isEqualTo(1);
    }

    @Test
    void computesAnewAfterAWriteAndAfterFiveMinutes() {
        compute();
        store.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, deadline());
        assertThat(compute().source()).isEqualTo(AnswerSource.FOLD);
        pass(Duration.ofMinutes(5));

        assertThat(compute().source()).isEqualTo(AnswerSource.FOLD);
        assertThat(computations).isEqualTo(3);
    }

    @Test
    void servesAnOldAnswerAsStaleWhenTheStoreFailsAndRecovers() {
        compute();
        pass(Duration.ofHours(2));
        faults.failAlways(() -> new StoreException.Unavailable("down", null));

        StatisticsAnswer stale = compute();

        assertThat(stale.source()).isEqualTo(AnswerSource.STALE);
        assertThat(stale.ageSeconds()).isEqualTo(7_200);
        assertThat(stale.reasons()).containsExactly("STORE_UNAVAILABLE");
        faults.heal();
        assertThat(compute().source()).isEqualTo(AnswerSource.FOLD);
    }

    @Test
    void servesNothingOlderThanADay() {
        compute();
        pass(Duration.ofHours(24));
        faults.failAlways(() -> new StoreException.TimedOut("slow", null));

        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(this::compute);
    }

    @Test
    void passesTheFailureOnWhenItKnowsNoAnswer() {
        faults.failNext(1, () -> new StoreException.Unavailable("down", null));

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(this::compute);
    }

    @Test
    void servesAnOldAnswerWhenANewOneTakesTooLong() {
        StatisticsOutcome.Refused tooSlow =
                new StatisticsOutcome.Refused(StatisticsRefusal.TOO_SLOW, "this takes more than 7 seconds");
        Deque<StatisticsOutcome> outcomes =
                new ArrayDeque<>(List.of(tooSlow, service.compute(WEEK, deadline()), tooSlow));
        CachingStatistics cached = caching((request, deadline) -> outcomes.remove());

        assertThat(cached.compute(WEEK, deadline()))
                .as("nothing to fall back on")
                .isEqualTo(tooSlow);
        assertThat(cached.compute(WEEK, deadline())).isInstanceOf(StatisticsOutcome.Answered.class);
        pass(Duration.ofMinutes(6));
        assertThat(cached.compute(WEEK, deadline())).isInstanceOfSatisfying(StatisticsOutcome.Answered.class, stale -> {
            assertThat(stale.answer().source()).isEqualTo(AnswerSource.STALE);
            assertThat(stale.answer().reasons()).containsExactly("REPORT_TOO_SLOW");
        });
    }

    @Test
    void servesAnOldAnswerWhileMemoryIsShort() {
        Deque<StatisticsOutcome> outcomes = new ArrayDeque<>(List.of(
                service.compute(WEEK, deadline()),
                new StatisticsOutcome.Refused(StatisticsRefusal.MEMORY_SHORT, "later")));
        CachingStatistics cached = caching((request, deadline) -> outcomes.remove());
        cached.compute(WEEK, deadline());
        cached.dropStale();
        assertThat(cached.compute(WEEK, deadline()))
                .as("what is fresh stays")
                .isInstanceOf(StatisticsOutcome.Answered.class);
        pass(Duration.ofMinutes(6));

        assertThat(cached.compute(WEEK, deadline()))
                .isInstanceOfSatisfying(
                        StatisticsOutcome.Answered.class,
                        stale -> assertThat(stale.answer().reasons()).containsExactly("MEMORY_SHORT"));
    }

    @Test
    void servesAnOldAnswerToWhomMayNotHaveANewOneComputed() {
        compute();
        pass(Duration.ofMinutes(6));
        // This one knows of it by the other server.
        CachingStatistics cached = caching((request, deadline) ->
                new StatisticsOutcome.Refused(StatisticsRefusal.RATE_LIMITED, "later", Duration.ofSeconds(9)));

        assertThat(cached.compute(WEEK, deadline())).isInstanceOfSatisfying(StatisticsOutcome.Answered.class, stale -> {
            assertThat(stale.answer().source()).isEqualTo(AnswerSource.STALE);
            assertThat(stale.answer().reasons()).containsExactly("RATE_LIMITED");
            assertThat(stale.answer().ageSeconds()).isEqualTo(360);
        });
    }

    @Test
    void isFreshForUpToATenthLessThanFiveMinutes() {
        jitter = 1;
        compute();
        pass(Duration.ofSeconds(269));
        assertThat(compute().source()).isEqualTo(AnswerSource.CACHE);
        pass(Duration.ofSeconds(1));

        assertThat(compute().source()).isEqualTo(AnswerSource.FOLD);
    }

    @Test
    void takesWhatAnotherServerHasComputedOfTheSameData() {
        compute();
        pass(Duration.ofSeconds(100));
        CachingStatistics other = caching((request, deadline) -> {
            throw new AssertionError("nothing needs to be computed");
        });

        StatisticsAnswer answer = answer(other.compute(WEEK, deadline()));

        assertThat(answer.source()).isEqualTo(AnswerSource.CACHE);
        assertThat(answer.ageSeconds()).isEqualTo(100);
    }

    @Test
    void servesWhatAnotherServerHasComputedAsStaleWhenTheStoreFails() {
        compute();
        pass(Duration.ofHours(1));
        faults.failAlways(() -> new StoreException.Unavailable("down", null));

        StatisticsAnswer answer = answer(caching(service).compute(WEEK, deadline()));

        assertThat(answer.source()).isEqualTo(AnswerSource.STALE);
        assertThat(answer.ageSeconds()).isEqualTo(3_600);
        pass(Duration.ofHours(23));
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> caching(service).compute(WEEK, deadline()));
    }

    /** Of two answers of one moment, the one of the newer data. */
    @Test
    void takesWhatAnotherServerHasComputedInTheMomentOfAWrite() {
        List<Integer> computedByOther = new ArrayList<>();
        CachingStatistics other = caching((request, deadline) -> {
            computedByOther.add(computations);
            return service.compute(request, deadline);
        });
        answer(other.compute(WEEK, deadline()));
        store.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, deadline());
        StatisticsAnswer newer = compute();

        StatisticsAnswer answer = answer(other.compute(WEEK, deadline()));

        assertThat(answer.source()).isEqualTo(AnswerSource.CACHE);
        assertThat(answer.report()).isEqualTo(newer.report());
        assertThat(computedByOther).hasSize(1);
    }

    @Test
    void computesAnewWhenAnotherServerKnowsOnlyOldData() {
        compute();
        store.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, deadline());

        assertThat(answer(caching(service).compute(WEEK, deadline())).source()).isEqualTo(AnswerSource.FOLD);
    }

    @Test
    void keepsNoMoreThanFits() {
        CachingStatistics small = new CachingStatistics(
                (request, deadline) -> {
                    computations++;
                    return service.compute(request, deadline);
                },
                store,
                SharedAnswers.NONE,
                new CacheLimits(Duration.ofMinutes(5), Duration.ofHours(24), 1_000),
                () -> nanos,
                this::now,
                () -> jitter,
                new CountedPolicies());

        small.compute(WEEK, deadline());
        small.compute(WEEK, deadline());

        assertThat(computations).isEqualTo(2);
    }

    @Test
    void doesNotRememberARefusal() {
        StatisticsRequest unknown = WEEK.ofTrainer("nobody");

        assertThat(statistics.compute(unknown, deadline())).isInstanceOf(StatisticsOutcome.Refused.class);
        assertThat(statistics.compute(unknown, deadline())).isInstanceOf(StatisticsOutcome.Refused.class);
        assertThat(computations).isEqualTo(2);
    }

    @Test
    void refusesLimitsThatContradictEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CacheLimits(Duration.ofHours(1), Duration.ofMinutes(1), 10));
    }

    private StatisticsAnswer compute() {
        return answer(statistics.compute(WEEK, deadline()));
    }

    private static StatisticsAnswer answer(StatisticsOutcome outcome) {
        return outcome.match(answer -> answer, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private CachingStatistics caching(ComputeStatisticsUseCase computing) {
        return new CachingStatistics(
                computing,
                store,
                shared,
                CacheLimits.DEFAULT,
                () -> nanos,
                this::now,
                () -> jitter,
                new CountedPolicies());
    }

    private Instant now() {
        return Sessions.FIRST_START.plusNanos(nanos);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}

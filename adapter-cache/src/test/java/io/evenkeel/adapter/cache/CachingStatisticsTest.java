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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
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
    private final ComputeStatisticsUseCase service = new StatisticsService(
            store,
            new InMemoryRosterStore(),
            ZoneOffset.UTC,
            StatisticsRules.DEFAULT,
            Budget.UNLIMITED,
            InstantSource.fixed(Sessions.FIRST_START));
    private final CachingStatistics statistics = new CachingStatistics(
            (request, deadline) -> {
                computations++;
                return service.compute(request, deadline);
            },
            store,
            () -> nanos,
            CacheLimits.DEFAULT);

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
        CachingStatistics cached = new CachingStatistics(
                (request, deadline) -> outcomes.remove(), store, () -> nanos, CacheLimits.DEFAULT);

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
        return statistics.compute(WEEK, deadline()).match(answer -> answer, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}

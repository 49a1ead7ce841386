package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.Payer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.PolicyTelemetry;
import io.evenkeel.application.port.out.RatePolicy;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.statistics.StatisticsChargeService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.memory.InMemoryRateLimiter;
import io.evenkeel.tck.memory.InMemoryRosterStore;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsChargeServiceTest {

    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final Payer ADA = new Payer("user ada");
    private static final Payer BOB = new Payer("user bob");

    private long nanos;
    private int computed;
    private AnswerSource source = AnswerSource.FOLD;
    private final InMemoryRateLimiter quota =
            new InMemoryRateLimiter(new RatePolicy("statistics", 30, Duration.ofMinutes(15)), () -> nanos);
    private final StatisticsService service = new StatisticsService(
            new InMemorySessionStore(),
            new InMemoryRosterStore(),
            ZoneOffset.UTC,
            StatisticsRules.DEFAULT,
            Budget.UNLIMITED,
            InstantSource.fixed(Instant.EPOCH));
    private final StatisticsChargeService charging = new StatisticsChargeService(
            (request, deadline) -> {
                computed++;
                return service.compute(request, deadline)
                        .match(
                                answer -> new StatisticsOutcome.Answered(answer.servedAgain(source, 0, List.of())),
                                refused -> refused);
            },
            quota,
            new Quiet(),
            () -> nanos);

    @ParameterizedTest
    @CsvSource({
        "FOLD, 1, 2",
        "FOLD, 31, 2",
        "FOLD, 32, 3",
        "FOLD, 279, 10",
        "FOLD, 280, 10",
        "FOLD, 550, 10",
        "ROLLUP, 550, 1",
    })
    void chargesByHowAReportWasMade(AnswerSource made, int days, long units) {
        source = made;

        assertAnswered(days(days), ADA);

        assertThat(left(ADA)).isEqualTo(30 - units);
    }

    @Test
    void chargesThePanelsOfAPageAsTheDearestOfThem() {
        source = AnswerSource.ROLLUP;
        assertAnswered(days(62), ADA);
        source = AnswerSource.FOLD;
        for (StatisticsFamily family : StatisticsFamily.values()) {
            assertAnswered(StatisticsRequest.of(family, days(62).range()), ADA);
        }

        assertThat(left(ADA)).isEqualTo(27);
    }

    @Test
    void chargesAnotherPageAnotherPayerAndTheSamePageLater() {
        assertAnswered(days(31), ADA);
        assertAnswered(days(31), BOB);
        assertAnswered(days(31).comparedWith(ComparisonPeriod.PREVIOUS), ADA);
        assertThat(left(ADA)).isEqualTo(26);
        assertThat(left(BOB)).isEqualTo(28);

        nanos += Duration.ofSeconds(10).toNanos();
        assertAnswered(days(31), ADA);

        // Ten seconds have filled up a third of a unit.
        assertThat(left(ADA)).isEqualTo(24);
    }

    @Test
    void refusesBeforeItComputesAndSaysHowLongToWait() {
        assertAnswered(days(7), ADA);
        for (int i = 0; i < 3; i++) {
            assertAnswered(days(500 + i), ADA);
        }
        int before = computed;

        StatisticsOutcome outcome = charging.compute(days(8), ADA, soon());

        assertThat(outcome).isInstanceOfSatisfying(StatisticsOutcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(StatisticsRefusal.RATE_LIMITED);
            // 32 were charged of 30, since there was some left for the last page: 3 have to fill up for one.
            assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(3 * 30));
            assertThat(refused.message()).contains("30 units in 15 minutes");
        });
        assertThat(computed).isEqualTo(before);
        nanos += Duration.ofSeconds(3 * 30).toNanos();
        assertAnswered(days(8), ADA);
    }

    @Test
    void chargesNothingForARefusalBeyondTheLeastNorForNobody() {
        assertThat(charging.compute(days(7).ofTrainer("none"), ADA, soon()))
                .isInstanceOf(StatisticsOutcome.Refused.class);
        assertThat(left(ADA)).isEqualTo(29);
        for (int i = 0; i < 50; i++) {
            assertAnswered(days(500), Payer.NOBODY);
        }
    }

    @Test
    void passesAFailureOn() {
        StatisticsChargeService broken = new StatisticsChargeService(
                (request, deadline) -> {
                    throw new StoreException.Unavailable("down", null);
                },
                quota,
                new Quiet(),
                () -> nanos);

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> broken.compute(days(7), ADA, soon()));
    }

    private void assertAnswered(StatisticsRequest request, Payer payer) {
        assertThat(charging.compute(request, payer, soon())).isInstanceOf(StatisticsOutcome.Answered.class);
    }

    private long left(Payer payer) {
        return quota.take(payer.name(), 0).remaining();
    }

    private static StatisticsRequest days(int days) {
        return StatisticsRequest.of(StatisticsFamily.OVERVIEW, new LocalDateRange(START, START.plusDays(days)));
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }

    private static final class Quiet implements PolicyTelemetry {
        @Override
        public void callRepeated(String port, String operation) {}

        @Override
        public void breakerChanged(String port, String state, Duration leftAlone) {}

        @Override
        public void requestLimited(String limit, String outcome) {}

        @Override
        public void cacheAsked(String level, String outcome) {}
    }
}

package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDateRange ALL =
            new LocalDateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-05-01"));
    private static final List<Session> SESSIONS = new SessionGenerator(131)
            .sessions(200).stream()
                    .filter(Naive::isCounted)
                    .sorted(Comparator.comparingLong(s -> s.planned().startSecondInclusive()))
                    .toList();

    @Test
    void exactlyTheBudgetIsEnough() {
        Budget exact = new Budget(SESSIONS.size(), 5);

        Map<ActivityId, Tally> tallies = activities(exact).match(found -> found, refusal -> {
            throw new AssertionError(refusal.message());
        });

        assertThat(tallies).hasSize(5);
    }

    @Test
    void oneSessionTooManyIsARefusalThatSaysWhatToNarrow() {
        BudgetRefusal refusal = refusal(activities(new Budget(SESSIONS.size() - 1, 5)));

        assertThat(refusal).isEqualTo(new BudgetRefusal(BudgetLimit.SESSIONS, SESSIONS.size() - 1));
        assertThat(refusal.message())
                .isEqualTo("this takes more than " + (SESSIONS.size() - 1)
                        + " sessions; ask for a shorter range, one trainer or one activity");
    }

    @Test
    void oneGroupTooManyIsARefusalBeforeItTakesMemory() {
        assertThat(refusal(activities(new Budget(1_000, 4)))).isEqualTo(new BudgetRefusal(BudgetLimit.GROUPS, 4));
        assertThat(refusal(Budgeted.of(() -> {
                    TrainersFold fold = new TrainersFold(
                            OSLO,
                            SessionGenerator.AS_OF,
                            StatisticsRules.DEFAULT,
                            WorkRules.DEFAULT,
                            Map.of(),
                            new Budget(1_000, 7).meter());
                    SESSIONS.forEach(fold::add);
                    return fold.report();
                })))
                .isEqualTo(new BudgetRefusal(BudgetLimit.GROUPS, 7));
    }

    @Test
    void aTrendOfTooManyBucketsIsRefusedBeforeTheFirstSession() {
        LocalDateRange ages = new LocalDateRange(LocalDate.parse("0001-01-01"), LocalDate.parse("9999-12-31"));
        TrendSpec spec = new TrendSpec(ages, OSLO, BucketSize.DAY, TrendMeasure.SESSIONS);

        assertThat(spec.buckets()).isEqualTo(3_652_058);
        assertThatExceptionOfType(BudgetExceededException.class)
                .isThrownBy(() -> TrendFold.of(
                        spec, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, new Budget(1, 10_000).meter()))
                .withMessageContaining("longer buckets");
    }

    @Test
    void whatATrendRemembersInItsBucketsIsPartOfTheBudget() {
        assertThat(refusal(trend(TrendMeasure.ACTIVITIES, new Budget(1_000, 20))))
                .isEqualTo(new BudgetRefusal(BudgetLimit.BUCKETS, 20));
        assertThat(trend(TrendMeasure.SESSIONS, new Budget(1_000, 20))).isInstanceOf(Budgeted.Within.class);
    }

    @Test
    void theFoldsOfOneComparisonShareTheirBudget() {
        TrendSpec spec = new TrendSpec(ALL, OSLO, BucketSize.MONTH, TrendMeasure.SESSIONS);
        BudgetMeter meter = new Budget(1_000, 7).meter();
        TrendFold.of(spec, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, meter);

        assertThatExceptionOfType(BudgetExceededException.class)
                .isThrownBy(() -> TrendFold.ofEarlier(
                        spec, ComparisonPeriod.YEAR, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, meter));
    }

    @Test
    void anOverviewOfTooManySessionsIsRefused() {
        assertThat(refusal(Budgeted.of(() -> {
                    RangeFold fold = new RangeFold(
                            OSLO, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, new Budget(10, 1_000).meter());
                    SESSIONS.forEach(fold::add);
                    return fold.totals();
                })))
                .isEqualTo(new BudgetRefusal(BudgetLimit.SESSIONS, 10));
    }

    @Test
    void aHeatmapOfTooManySessionsIsRefused() {
        assertThat(refusal(Budgeted.of(() -> {
                    HeatmapFold fold = new HeatmapFold(
                            ALL, OSLO, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, new Budget(10, 1_000).meter());
                    SESSIONS.forEach(fold::add);
                    return fold.report();
                })))
                .isEqualTo(new BudgetRefusal(BudgetLimit.SESSIONS, 10));
    }

    @Test
    void aFoldEndsSoonAfterItsTimeIsUp() {
        AtomicInteger folded = new AtomicInteger();
        BudgetMeter meter = Budget.UNLIMITED.meter(Duration.ofSeconds(7), () -> folded.get() > 5_000);

        BudgetRefusal refusal = refusal(Budgeted.of(() -> {
            GroupFold<ActivityId> fold =
                    new GroupFold<>(Session::activity, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, meter);
            for (int i = 0; i < 10_000; i++) {
                fold.add(SESSIONS.get(0));
                folded.incrementAndGet();
            }
            return fold.tallies();
        }));

        assertThat(refusal.message())
                .isEqualTo("this takes more than 7 seconds; ask for a shorter range, one trainer or one activity");
        assertThat(folded).hasValueBetween(5_001, 6_200);
    }

    @Test
    void anotherFailureReachesTheCaller() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Budgeted.of(() -> {
                    throw new IllegalStateException("not about the budget");
                }));
    }

    @Test
    void refusesABudgetForNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(1, 0));
    }

    private static Budgeted<Map<ActivityId, Tally>> activities(Budget budget) {
        return Budgeted.of(() -> {
            GroupFold<ActivityId> fold =
                    new GroupFold<>(Session::activity, SessionGenerator.AS_OF, StatisticsRules.DEFAULT, budget.meter());
            SESSIONS.forEach(fold::add);
            return fold.tallies();
        });
    }

    private static Budgeted<TrendReport> trend(TrendMeasure measure, Budget budget) {
        return Budgeted.of(() -> {
            TrendFold fold = TrendFold.of(
                    new TrendSpec(ALL, OSLO, BucketSize.WEEK, measure),
                    SessionGenerator.AS_OF,
                    StatisticsRules.DEFAULT,
                    budget.meter());
            SESSIONS.forEach(fold::add);
            return fold.report();
        });
    }

    private static BudgetRefusal refusal(Budgeted<?> result) {
        return result.match(
                found -> {
                    throw new AssertionError("expected a refusal, but got " + found);
                },
                refusal -> refusal);
    }
}

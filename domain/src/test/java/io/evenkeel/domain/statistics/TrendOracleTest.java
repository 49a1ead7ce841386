package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bucket against the report over its days alone, and every earlier value against the days that lie before. */
class TrendOracleTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDateRange RANGE =
            new LocalDateRange(LocalDate.parse("2026-02-19"), LocalDate.parse("2026-03-12"));

    @ParameterizedTest
    @EnumSource(TrendMeasure.class)
    void aBucketSaysWhatTheReportSaysOfItsDays(TrendMeasure measure) {
        List<Session> all = new SessionGenerator(91).sessions(800);
        for (BucketSize size : BucketSize.values()) {
            TrendSpec spec = new TrendSpec(RANGE, NEW_YORK, size, measure);

            TrendReport report = fold(TrendFold.of(spec, SessionGenerator.AS_OF, StatisticsRules.DEFAULT), all, RANGE)
                    .report();

            for (TrendBucket bucket : report.buckets()) {
                RangeTotals alone = totals(all, new LocalDateRange(bucket.from(), bucket.to()));
                assertThat(bucket.value()).isEqualTo(measure.of(alone, StatisticsRules.DEFAULT));
                assertThat(bucket.sessions()).isEqualTo(alone.tally().sessions());
            }
            assertThat(report.total()).isEqualTo(measure.of(totals(all, RANGE), StatisticsRules.DEFAULT));
            assertThat(report.buckets()).hasSize((int) spec.buckets());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {92, 93, 94})
    void everyEarlierValueIsThatOfTheSameDaysBefore(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(900);
        LocalDateRange range = new LocalDateRange(LocalDate.parse("2026-02-25"), LocalDate.parse("2026-03-11"));
        LocalDateRange before = ComparisonPeriod.PREVIOUS.of(range).orElseThrow();
        for (BucketSize size : BucketSize.values()) {
            TrendSpec spec = new TrendSpec(range, NEW_YORK, size, TrendMeasure.SCHEDULE_ADHERENCE);
            TrendFold earlier = fold(
                    TrendFold.ofEarlier(
                            spec, ComparisonPeriod.PREVIOUS, SessionGenerator.AS_OF, StatisticsRules.DEFAULT),
                    all,
                    before);

            TrendReport report = fold(TrendFold.of(spec, SessionGenerator.AS_OF, StatisticsRules.DEFAULT), all, range)
                    .report(earlier);

            for (TrendBucket bucket : report.buckets()) {
                LocalDateRange days = new LocalDateRange(
                        bucket.from().minusDays(14), bucket.to().minusDays(14));
                assertThat(bucket.earlierValue())
                        .isEqualTo(TrendMeasure.SCHEDULE_ADHERENCE.of(totals(all, days), StatisticsRules.DEFAULT));
            }
            MeasureValue earlierTotal =
                    TrendMeasure.SCHEDULE_ADHERENCE.of(totals(all, before), StatisticsRules.DEFAULT);
            assertThat(report.comparison())
                    .isEqualTo(new TrendComparison(
                            before.fromInclusive(),
                            before.toExclusive(),
                            earlierTotal,
                            Change.of(report.total(), earlierTotal)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {95, 96})
    void doesNotDependOnTheOrderOfTheSessions(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(500);
        List<Session> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        TrendSpec spec = new TrendSpec(RANGE, NEW_YORK, BucketSize.WEEK, TrendMeasure.TRAINERS);

        assertThat(fold(TrendFold.of(spec, SessionGenerator.AS_OF, StatisticsRules.DEFAULT), shuffled, RANGE)
                        .report())
                .isEqualTo(fold(TrendFold.of(spec, SessionGenerator.AS_OF, StatisticsRules.DEFAULT), all, RANGE)
                        .report());
    }

    private static TrendFold fold(TrendFold fold, List<Session> sessions, LocalDateRange range) {
        in(sessions, range).forEach(fold::add);
        return fold;
    }

    private static RangeTotals totals(List<Session> sessions, LocalDateRange range) {
        RangeFold fold = new RangeFold(NEW_YORK, SessionGenerator.AS_OF, StatisticsRules.DEFAULT);
        in(sessions, range).forEach(fold::add);
        return fold.totals();
    }

    private static List<Session> in(List<Session> sessions, LocalDateRange range) {
        return Naive.filter(sessions, s -> {
            LocalDate day = s.planned().start().atZone(NEW_YORK).toLocalDate();
            return !day.isBefore(range.fromInclusive()) && day.isBefore(range.toExclusive());
        });
    }
}

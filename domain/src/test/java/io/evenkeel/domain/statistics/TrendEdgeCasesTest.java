package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendEdgeCasesTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant AS_OF = Instant.parse("2026-03-18T12:00:00Z");

    @Test
    void anEmptyBucketIsPresentWithCountsOfZeroAndRatiosWithoutValue() {
        TrendReport rate =
                report("2026-03-02", "2026-03-05", BucketSize.DAY, TrendMeasure.NO_SHOW_RATE, completed("2026-03-03"));

        assertThat(rate.buckets()).hasSize(3);
        assertThat(rate.buckets().get(0).sessions()).isEqualTo(PerStatus.ZERO);
        assertThat(rate.buckets().get(0).value())
                .isEqualTo(new MeasureValue(null, 0L, 0L, NoValueReason.NO_ATTENDABLE_SESSIONS));
        assertThat(rate.buckets().get(1).value()).isEqualTo(new MeasureValue(0.0, 0L, 1L, null));
        assertThat(rate.buckets().get(1).change()).isEqualTo(new Change(null, null));
        TrendReport count =
                report("2026-03-02", "2026-03-05", BucketSize.DAY, TrendMeasure.COMPLETED, completed("2026-03-03"));
        assertThat(count.buckets().get(2).value()).isEqualTo(MeasureValue.ofCount(0));
        assertThat(count.buckets().get(2).change()).isEqualTo(new Change(-1.0, -1.0));
        assertThat(count.buckets().get(1).change()).isEqualTo(new Change(1.0, null));
        assertThat(count.buckets().get(0).change()).isNull();
    }

    @Test
    void anEmptyRangeHasNoBucket() {
        TrendReport report = report("2026-03-02", "2026-03-02", BucketSize.MONTH, TrendMeasure.SESSIONS);

        assertThat(report.buckets()).isEmpty();
        assertThat(report.total()).isEqualTo(MeasureValue.ofCount(0));
    }

    @Test
    void aBucketThatTheRangeCutsIsPartialAndShowsOnlyItsDaysInside() {
        List<TrendBucket> weeks = report("2026-02-25", "2026-03-11", BucketSize.WEEK, TrendMeasure.SESSIONS)
                .buckets();

        assertThat(weeks).extracting(TrendBucket::partial).containsExactly(true, false, true);
        assertThat(weeks)
                .extracting(TrendBucket::from)
                .containsExactly(
                        LocalDate.parse("2026-02-25"), LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09"));
        assertThat(weeks)
                .extracting(TrendBucket::to)
                .containsExactly(
                        LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-11"));
    }

    @Test
    void aBucketThatHasNotEndedIsPartial() {
        assertThat(report("2026-03-17", "2026-03-20", BucketSize.DAY, TrendMeasure.SESSIONS)
                        .buckets())
                .extracting(TrendBucket::partial)
                .containsExactly(false, true, false);
    }

    @Test
    void aBucketEndsWithItsLastMidnightInTheZoneOfTheReport() {
        TrendSpec spec = new TrendSpec(range("2026-03-16", "2026-03-17"), OSLO, BucketSize.DAY, TrendMeasure.SESSIONS);

        assertThat(spec.isPartial(LocalDate.parse("2026-03-16"), Instant.parse("2026-03-15T22:59:59Z")))
                .isFalse();
        assertThat(spec.isPartial(LocalDate.parse("2026-03-16"), Instant.parse("2026-03-15T23:00:00Z")))
                .isTrue();
        assertThat(spec.isPartial(LocalDate.parse("2026-03-16"), Instant.parse("2026-03-16T22:59:59Z")))
                .isTrue();
        assertThat(spec.isPartial(LocalDate.parse("2026-03-16"), Instant.parse("2026-03-16T23:00:00Z")))
                .isFalse();
    }

    @Test
    void monthsAndIsoWeeksBeginWhereTheCalendarSays() {
        assertThat(BucketSize.WEEK.startOf(LocalDate.parse("2027-01-03"))).isEqualTo(LocalDate.parse("2026-12-28"));
        assertThat(BucketSize.MONTH.startOf(LocalDate.parse("2028-02-29"))).isEqualTo(LocalDate.parse("2028-02-01"));
        assertThat(report("2026-01-01", "2027-01-01", BucketSize.MONTH, TrendMeasure.SESSIONS)
                        .buckets())
                .hasSize(12)
                .noneMatch(bucket -> bucket.partial() && !bucket.from().equals(LocalDate.parse("2026-03-01")));
        assertThat(report("2026-01-01", "2027-01-01", BucketSize.WEEK, TrendMeasure.SESSIONS)
                        .buckets())
                .hasSize(53);
    }

    @Test
    void aDayThatTheZoneSkippedIsAnEmptyBucket() {
        TrendSpec spec = new TrendSpec(
                range("2011-12-29", "2012-01-01"), ZoneId.of("Pacific/Apia"), BucketSize.DAY, TrendMeasure.SESSIONS);

        TrendReport report = TrendFold.of(spec, AS_OF, StatisticsRules.DEFAULT).report();

        assertThat(report.buckets()).hasSize(3).noneMatch(TrendBucket::partial);
    }

    @Test
    void theYearBeforeMatchesWeekdays() {
        LocalDateRange range = range("2026-03-02", "2026-04-01");

        LocalDateRange year = ComparisonPeriod.YEAR.of(range).orElseThrow();

        assertThat(year).isEqualTo(range("2025-03-03", "2025-04-02"));
        assertThat(year.fromInclusive().getDayOfWeek())
                .isEqualTo(range.fromInclusive().getDayOfWeek());
    }

    @Test
    void thePreviousPeriodHasAsManyDaysAndEndsWhereTheRangeBegins() {
        assertThat(ComparisonPeriod.PREVIOUS.of(range("2026-03-01", "2026-04-01")))
                .contains(range("2026-01-29", "2026-03-01"));
        assertThat(ComparisonPeriod.PREVIOUS.of(range("0001-01-02", "0001-02-02")))
                .isEmpty();
    }

    @Test
    void aSessionAcrossMidnightBelongsToTheDayOfItsStart() {
        Session late = Session.planned(
                new SessionId("1"),
                new ActivityId("yoga"),
                Interval.of(Instant.parse("2026-03-02T22:30:00Z"), Instant.parse("2026-03-03T01:00:00Z")));

        assertThat(report("2026-03-02", "2026-03-04", BucketSize.DAY, TrendMeasure.PLANNED_SECONDS, late)
                        .buckets())
                .extracting(bucket -> bucket.value().value())
                .containsExactly(9_000.0, 0.0);
    }

    @Test
    void refusesASessionOutsideItsRangeAndAnEarlierTrendOfAnotherKind() {
        TrendFold fold = fold("2026-03-02", "2026-03-03", BucketSize.DAY, TrendMeasure.SESSIONS);
        TrendFold other = fold("2026-03-02", "2026-03-03", BucketSize.WEEK, TrendMeasure.SESSIONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold.add(completed("2026-03-03")))
                .withMessageContaining("2026-03-03");
        assertThatIllegalArgumentException().isThrownBy(() -> fold.report(other));
    }

    @Test
    void everyMeasureIsFoundByTheNameOfTheContract() {
        assertThat(TrendMeasure.named("scheduleAdherence")).contains(TrendMeasure.SCHEDULE_ADHERENCE);
        assertThat(TrendMeasure.named("SCHEDULE_ADHERENCE")).isEmpty();
        for (TrendMeasure measure : TrendMeasure.values()) {
            assertThat(TrendMeasure.named(measure.externalName())).contains(measure);
        }
    }

    @Test
    void aChangeOfANegativeMeasureIsUpWhenItRises() {
        assertThat(Change.of(new MeasureValue(-30.0, -30L, 1L, null), new MeasureValue(-60.0, -60L, 1L, null)))
                .isEqualTo(new Change(30.0, 0.5));
    }

    private static Session completed(String day) {
        Instant start = Instant.parse(day + "T10:00:00Z");
        return Session.planned(new SessionId(day), new ActivityId("yoga"), Interval.of(start, start.plusSeconds(3_600)))
                .withStatus(SessionStatus.COMPLETED);
    }

    private static TrendReport report(
            String from, String to, BucketSize size, TrendMeasure measure, Session... sessions) {
        TrendFold fold = fold(from, to, size, measure);
        List.of(sessions).forEach(fold::add);
        return fold.report();
    }

    private static TrendFold fold(String from, String to, BucketSize size, TrendMeasure measure) {
        return TrendFold.of(new TrendSpec(range(from, to), OSLO, size, measure), AS_OF, StatisticsRules.DEFAULT);
    }

    private static LocalDateRange range(String from, String to) {
        return new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}

package io.evenkeel.domain.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The measures of overview and adherence that a trend can follow. Each is read from the very report that shows it, so a
 * bucket says what that report says of the days of the bucket.
 */
public enum TrendMeasure {
    SESSIONS(count(report -> report.sessions().total())),
    PLANNED(count(report -> report.sessions().planned())),
    IN_PROGRESS(count(report -> report.sessions().inProgress())),
    COMPLETED(count(report -> report.sessions().completed())),
    CANCELLED(count(report -> report.sessions().cancelled())),
    NO_SHOW(count(report -> report.sessions().noShow())),
    OVERDUE(count(report -> report.sessions().overdue())),
    TRAINERS(count(OverviewReport::trainers)),
    ACTIVITIES(count(OverviewReport::activities)),
    DAYS(count(OverviewReport::days)),
    /** Of all sessions, as in the overview. */
    PLANNED_SECONDS(count(OverviewReport::plannedSeconds)),
    DELIVERED_SECONDS(count(OverviewReport::deliveredSeconds)),
    COMPLETION_RATE(rate(OverviewReport::completionRate)),
    CANCELLATION_RATE(rate(OverviewReport::cancellationRate)),
    LATE_CANCELLATION_RATE(rate(OverviewReport::lateCancellationRate)),
    NO_SHOW_RATE(rate(OverviewReport::noShowRate)),
    FILL_RATE(rate(OverviewReport::fillRate)),
    ATTENDANCE_RATE(rate(OverviewReport::attendanceRate)),
    /** Of the due sessions, as in the adherence report. */
    DUE_SECONDS(adherence(report -> MeasureValue.ofCount(report.plannedSeconds()))),
    OVERLAP_SECONDS(adherence(report -> MeasureValue.ofCount(report.overlapSeconds()))),
    SCHEDULE_ADHERENCE(adherence(report -> MeasureValue.of(report.scheduleAdherence()))),
    STRICT_ADHERENCE(adherence(report -> MeasureValue.of(report.strictAdherence()))),
    CONFORMANCE(adherence(report -> MeasureValue.of(report.conformance()))),
    PUNCTUALITY(adherence(report -> MeasureValue.of(report.punctuality()))),
    MISSED(adherence(report -> MeasureValue.ofCount(report.bands().missed()))),
    SHORTER(adherence(report -> MeasureValue.ofCount(report.bands().shorter()))),
    AS_PLANNED(adherence(report -> MeasureValue.ofCount(report.bands().asPlanned()))),
    LONGER(adherence(report -> MeasureValue.ofCount(report.bands().longer()))),
    START_DEVIATION_MEAN((totals, rules) -> meanDeviation(totals.tally().startDeviations())),
    START_DEVIATION_MEDIAN(adherence(
            report -> MeasureValue.ofPercentile(report.startDeviation().medianSeconds()))),
    START_DEVIATION_P90(adherence(
            report -> MeasureValue.ofPercentile(report.startDeviation().p90Seconds()))),
    START_DEVIATION_STANDARD_DEVIATION(adherence(
            report -> MeasureValue.ofStandardDeviation(report.startDeviation().standardDeviationSeconds())));

    @SuppressWarnings("ImmutableEnumChecker") // Each is a function without state.
    private final BiFunction<RangeTotals, StatisticsRules, MeasureValue> view;

    TrendMeasure(BiFunction<RangeTotals, StatisticsRules, MeasureValue> view) {
        this.view = view;
    }

    /** The measure with a name such as {@code scheduleAdherence}; empty when there is none. */
    public static Optional<TrendMeasure> named(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.externalName().equals(name))
                .findFirst();
    }

    /** What the outer contract calls it: {@code scheduleAdherence} for {@link #SCHEDULE_ADHERENCE}. */
    public String externalName() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** Its value for some totals. */
    public MeasureValue of(RangeTotals totals, StatisticsRules rules) {
        return view.apply(totals, rules);
    }

    /** Whether it counts distinct things, which takes memory for each of them in each bucket. */
    boolean countsDistinct() {
        return this == TRAINERS || this == ACTIVITIES || this == DAYS;
    }

    private static MeasureValue meanDeviation(StartDeviations starts) {
        return MeasureValue.of(Ratio.of(starts.sumSeconds(), starts.count(), NoValueReason.NO_STARTS));
    }

    private static BiFunction<RangeTotals, StatisticsRules, MeasureValue> count(ToLongFunction<OverviewReport> number) {
        return (totals, rules) -> MeasureValue.ofCount(number.applyAsLong(OverviewReport.of(totals)));
    }

    private static BiFunction<RangeTotals, StatisticsRules, MeasureValue> rate(Function<OverviewReport, Ratio> ratio) {
        return (totals, rules) -> MeasureValue.of(ratio.apply(OverviewReport.of(totals)));
    }

    private static BiFunction<RangeTotals, StatisticsRules, MeasureValue> adherence(
            Function<AdherenceReport, MeasureValue> value) {
        return (totals, rules) -> value.apply(AdherenceReport.of(totals.tally(), rules));
    }
}

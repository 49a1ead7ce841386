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
    SESSIONS(MeasureUnit.COUNT, count(report -> report.sessions().total())),
    PLANNED(MeasureUnit.COUNT, count(report -> report.sessions().planned())),
    IN_PROGRESS(MeasureUnit.COUNT, count(report -> report.sessions().inProgress())),
    COMPLETED(MeasureUnit.COUNT, count(report -> report.sessions().completed())),
    CANCELLED(MeasureUnit.COUNT, count(report -> report.sessions().cancelled())),
    NO_SHOW(MeasureUnit.COUNT, count(report -> report.sessions().noShow())),
    OVERDUE(MeasureUnit.COUNT, count(report -> report.sessions().overdue())),
    TRAINERS(MeasureUnit.COUNT, count(OverviewReport::trainers)),
    ACTIVITIES(MeasureUnit.COUNT, count(OverviewReport::activities)),
    DAYS(MeasureUnit.COUNT, count(OverviewReport::days)),
    /** Of all sessions, as in the overview. */
    PLANNED_SECONDS(MeasureUnit.SECONDS, count(OverviewReport::plannedSeconds)),
    DELIVERED_SECONDS(MeasureUnit.SECONDS, count(OverviewReport::deliveredSeconds)),
    COMPLETION_RATE(MeasureUnit.SHARE, rate(OverviewReport::completionRate)),
    CANCELLATION_RATE(MeasureUnit.SHARE, rate(OverviewReport::cancellationRate)),
    LATE_CANCELLATION_RATE(MeasureUnit.SHARE, rate(OverviewReport::lateCancellationRate)),
    NO_SHOW_RATE(MeasureUnit.SHARE, rate(OverviewReport::noShowRate)),
    FILL_RATE(MeasureUnit.SHARE, rate(OverviewReport::fillRate)),
    ATTENDANCE_RATE(MeasureUnit.SHARE, rate(OverviewReport::attendanceRate)),
    /** Of the due sessions, as in the adherence report. */
    DUE_SECONDS(MeasureUnit.SECONDS, adherence(report -> MeasureValue.ofCount(report.plannedSeconds()))),
    OVERLAP_SECONDS(MeasureUnit.SECONDS, adherence(report -> MeasureValue.ofCount(report.overlapSeconds()))),
    SCHEDULE_ADHERENCE(MeasureUnit.SHARE, adherence(report -> MeasureValue.of(report.scheduleAdherence()))),
    STRICT_ADHERENCE(MeasureUnit.SHARE, adherence(report -> MeasureValue.of(report.strictAdherence()))),
    CONFORMANCE(MeasureUnit.SHARE, adherence(report -> MeasureValue.of(report.conformance()))),
    PUNCTUALITY(MeasureUnit.SHARE, adherence(report -> MeasureValue.of(report.punctuality()))),
    MISSED(
            MeasureUnit.COUNT,
            adherence(report -> MeasureValue.ofCount(report.bands().missed()))),
    SHORTER(
            MeasureUnit.COUNT,
            adherence(report -> MeasureValue.ofCount(report.bands().shorter()))),
    AS_PLANNED(
            MeasureUnit.COUNT,
            adherence(report -> MeasureValue.ofCount(report.bands().asPlanned()))),
    LONGER(
            MeasureUnit.COUNT,
            adherence(report -> MeasureValue.ofCount(report.bands().longer()))),
    START_DEVIATION_MEAN(
            MeasureUnit.SECONDS, (totals, rules) -> meanDeviation(totals.tally().startDeviations())),
    START_DEVIATION_MEDIAN(
            MeasureUnit.SECONDS,
            adherence(
                    report -> MeasureValue.ofPercentile(report.startDeviation().medianSeconds()))),
    START_DEVIATION_P90(
            MeasureUnit.SECONDS,
            adherence(
                    report -> MeasureValue.ofPercentile(report.startDeviation().p90Seconds()))),
    START_DEVIATION_STANDARD_DEVIATION(
            MeasureUnit.SECONDS,
            adherence(report ->
                    MeasureValue.ofStandardDeviation(report.startDeviation().standardDeviationSeconds())));

    private final String externalName;
    private final MeasureUnit unit;

    @SuppressWarnings("ImmutableEnumChecker") // Each is a function without state.
    private final BiFunction<RangeTotals, StatisticsRules, MeasureValue> view;

    TrendMeasure(MeasureUnit unit, BiFunction<RangeTotals, StatisticsRules, MeasureValue> view) {
        this.externalName = camelCase(name());
        this.unit = unit;
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
        return externalName;
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** What its values are counted in. */
    public MeasureUnit unit() {
        return unit;
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

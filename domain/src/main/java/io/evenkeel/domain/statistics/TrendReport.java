package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measure over time. An empty range has no bucket.
 *
 * @param measure the name of the measure, such as {@code scheduleAdherence}
 * @param unit {@code count}, {@code seconds} or {@code share}
 * @param bucket day, week or month
 * @param total the measure over the whole range: not the mean of the buckets but that of their sessions
 * @param buckets without gaps, in order of time
 * @param comparison the earlier range; null without comparison
 */
public record TrendReport(
        String measure,
        String unit,
        String bucket,
        MeasureValue total,
        List<TrendBucket> buckets,
        @Nullable TrendComparison comparison)
        implements FamilyReport {

    /** Copies the buckets. */
    public TrendReport {
        buckets = List.copyOf(buckets);
    }

    /** The view of a fold. Takes O(buckets). */
    static TrendReport of(TrendFold fold, @Nullable TrendFold earlier) {
        TrendSpec spec = fold.spec();
        MeasureValue total = fold.value(fold.totals());
        return new TrendReport(
                spec.measure().externalName(),
                spec.measure().unit().name().toLowerCase(Locale.ROOT),
                spec.bucket().name().toLowerCase(Locale.ROOT),
                total,
                buckets(fold, earlier),
                earlier == null ? null : comparison(total, earlier));
    }

    private static List<TrendBucket> buckets(TrendFold fold, @Nullable TrendFold earlier) {
        TrendSpec spec = fold.spec();
        List<TrendBucket> buckets = new ArrayList<>();
        MeasureValue before = null;
        LocalDate start = spec.bucket().startOf(spec.range().fromInclusive());
        for (long left = spec.buckets(); left > 0; left--) {
            TrendBucket bucket = bucket(fold, earlier, start, before);
            buckets.add(bucket);
            before = bucket.value();
            start = spec.bucket().next(start);
        }
        return buckets;
    }

    private static TrendBucket bucket(
            TrendFold fold, @Nullable TrendFold earlier, LocalDate start, @Nullable MeasureValue before) {
        RangeTotals totals = fold.totalsOf(start);
        MeasureValue value = fold.value(totals);
        MeasureValue earlierValue = earlier == null ? null : earlier.value(earlier.totalsOf(start));
        LocalDateRange days = fold.spec().daysOf(start);
        return new TrendBucket(
                days.fromInclusive(),
                days.toExclusive(),
                fold.spec().isPartial(start, fold.asOf()),
                totals.tally().sessions(),
                value,
                before == null ? null : Change.of(value, before),
                earlierValue,
                earlierValue == null ? null : Change.of(value, earlierValue));
    }

    private static TrendComparison comparison(MeasureValue total, TrendFold earlier) {
        LocalDateRange range = earlier.spec().range();
        MeasureValue earlierTotal = earlier.value(earlier.totals());
        return new TrendComparison(
                range.fromInclusive().minusDays(earlier.shiftDays()),
                range.toExclusive().minusDays(earlier.shiftDays()),
                earlierTotal,
                Change.of(total, earlierTotal));
    }
}

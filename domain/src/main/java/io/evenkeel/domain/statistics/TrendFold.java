package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds sessions one by one into the buckets of a trend. Memory grows with the buckets that hold a session, never with
 * the sessions; only a measure that counts distinct trainers or activities keeps them for each bucket. Not safe for
 * concurrent use.
 */
public final class TrendFold {

    private final TrendSpec spec;
    private final long shiftDays;
    private final Instant asOf;
    private final StatisticsRules rules;
    private final LocalDays days;
    private final Map<LocalDate, RangeFold> buckets = new HashMap<>();

    private TrendFold(TrendSpec spec, long shiftDays, Instant asOf, StatisticsRules rules) {
        this.spec = spec;
        this.shiftDays = shiftDays;
        this.asOf = asOf;
        this.rules = rules;
        this.days = new LocalDays(spec.zone());
    }

    /**
     * The fold of the sessions of the range.
     *
     * @param asOf the moment that decides what is overdue and which bucket has not ended
     */
    public static TrendFold of(TrendSpec spec, Instant asOf, StatisticsRules rules) {
        return new TrendFold(spec, 0, asOf, rules);
    }

    /**
     * The fold of the sessions of the range to compare with. Each falls into the bucket that its day has later: day i of
     * the earlier range belongs where day i of the range belongs, whatever the calendar of the earlier one is.
     */
    public static TrendFold ofEarlier(TrendSpec spec, ComparisonPeriod period, Instant asOf, StatisticsRules rules) {
        return new TrendFold(spec, period.daysBefore(spec.range()), asOf, rules);
    }

    /**
     * Adds one session; a void one adds nothing.
     *
     * @throws IllegalArgumentException when its planned start lies outside the range
     */
    public void add(Session session) {
        if (!Standing.isCounted(session)) {
            return;
        }
        LocalDate day = days.of(session.planned().startSecondInclusive()).plusDays(shiftDays);
        if (day.isBefore(spec.range().fromInclusive())
                || !day.isBefore(spec.range().toExclusive())) {
            throw new IllegalArgumentException("a trend of " + spec.range() + " takes no session that is planned for "
                    + day.minusDays(shiftDays) + " (" + shiftDays + " days earlier than its bucket)");
        }
        LocalDate bucket = spec.bucket().startOf(day);
        RangeFold fold = buckets.get(bucket);
        if (fold == null) {
            fold = new RangeFold(spec.zone(), asOf, rules, spec.measure().countsDistinct());
            buckets.put(bucket, fold);
        }
        fold.add(session);
    }

    /** The sums of all buckets so far. */
    public RangeTotals totals() {
        return RangeFold.sum(buckets.values());
    }

    /** The trend so far, compared with nothing. */
    public TrendReport report() {
        return TrendReport.of(this, null);
    }

    /** The trend so far, compared with an earlier range of the same spec. */
    public TrendReport report(TrendFold earlier) {
        if (!earlier.spec.equals(spec)) {
            throw new IllegalArgumentException(
                    "a trend of " + spec + " cannot be compared with one of " + earlier.spec);
        }
        return TrendReport.of(this, earlier);
    }

    TrendSpec spec() {
        return spec;
    }

    /** How many days before the range its sessions lie. */
    long shiftDays() {
        return shiftDays;
    }

    Instant asOf() {
        return asOf;
    }

    /** The totals of the bucket that begins on a day. */
    RangeTotals totalsOf(LocalDate start) {
        RangeFold fold = buckets.get(start);
        return fold == null ? RangeTotals.EMPTY : fold.totals();
    }

    MeasureValue value(RangeTotals totals) {
        return spec.measure().of(totals, rules);
    }
}

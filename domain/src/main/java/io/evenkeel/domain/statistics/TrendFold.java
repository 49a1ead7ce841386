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
    private final BudgetMeter meter;
    private final LocalDays days;
    private final Map<LocalDate, RangeFold> buckets = new HashMap<>();

    private TrendFold(TrendSpec spec, long shiftDays, Instant asOf, StatisticsRules rules, BudgetMeter meter) {
        meter.addGroups(BudgetLimit.BUCKETS, spec.buckets());
        this.spec = spec;
        this.shiftDays = shiftDays;
        this.asOf = asOf;
        this.rules = rules;
        this.meter = meter;
        this.days = new LocalDays(spec.zone());
    }

    /**
     * The fold of the sessions of the range.
     *
     * @param asOf the moment that decides what is overdue and which bucket has not ended
     */
    public static TrendFold of(TrendSpec spec, Instant asOf, StatisticsRules rules) {
        return of(spec, asOf, rules, Budget.UNLIMITED.meter());
    }

    /**
     * The fold of the sessions of the range, within a budget.
     *
     * @throws BudgetExceededException when there are too many buckets, before one takes memory
     */
    public static TrendFold of(TrendSpec spec, Instant asOf, StatisticsRules rules, BudgetMeter meter) {
        return new TrendFold(spec, 0, asOf, rules, meter);
    }

    /**
     * The fold of the sessions of the range to compare with. Each falls into the bucket that its day has later: day i of
     * the earlier range belongs where day i of the range belongs, whatever the calendar of the earlier one is.
     */
    public static TrendFold ofEarlier(TrendSpec spec, ComparisonPeriod period, Instant asOf, StatisticsRules rules) {
        return ofEarlier(spec, period, asOf, rules, Budget.UNLIMITED.meter());
    }

    /**
     * The fold of the earlier range, within a budget.
     *
     * @param meter the one of the fold that it is compared with
     * @throws BudgetExceededException when there are too many buckets, before one takes memory
     */
    public static TrendFold ofEarlier(
            TrendSpec spec, ComparisonPeriod period, Instant asOf, StatisticsRules rules, BudgetMeter meter) {
        return new TrendFold(spec, period.daysBefore(spec.range()), asOf, rules, meter);
    }

    /**
     * Adds one session; a void one adds nothing.
     *
     * @throws BudgetExceededException when it is one session, or one distinct thing to remember, too many
     * @throws IllegalArgumentException when its planned start lies outside the range
     */
    public void add(Session session) {
        foldOf(days.of(session.planned().startSecondInclusive())).add(session);
    }

    /**
     * Adds sessions of one day that were folded before, in the same zone, under the same rules, and still right at the
     * moment of this fold. They count as one session against the budget, being about as much work.
     *
     * @throws BudgetExceededException when it is one session, or one distinct thing to remember, too many
     * @throws IllegalArgumentException when the day lies outside the range
     */
    public void add(FoldedDay folded) {
        foldOf(folded.day()).add(folded);
    }

    /** The fold of the bucket that what is planned for a day falls into. */
    private RangeFold foldOf(LocalDate planned) {
        LocalDate day = planned.plusDays(shiftDays);
        if (day.isBefore(spec.range().fromInclusive())
                || !day.isBefore(spec.range().toExclusive())) {
            throw new IllegalArgumentException("a trend of " + spec.range() + " takes no session that is planned for "
                    + planned + " (" + shiftDays + " days earlier than its bucket)");
        }
        LocalDate bucket = spec.bucket().startOf(day);
        RangeFold fold = buckets.get(bucket);
        if (fold == null) {
            boolean distinct = spec.measure().countsDistinct();
            fold = RangeFold.ofBucket(spec.zone(), new TallyBuilder(asOf, rules), distinct, meter);
            buckets.put(bucket, fold);
        }
        return fold;
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

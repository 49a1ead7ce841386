package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Folds sessions one by one into the totals of a range. Memory grows with the distinct trainers, activities and days,
 * never with the sessions. Not safe for concurrent use.
 */
public final class RangeFold {

    private final TallyBuilder tally;
    private final boolean distinct;
    private final BudgetMeter meter;
    private final BudgetLimit limit;
    private final LocalDays localDays;
    private final Set<TrainerId> trainers = new HashSet<>();
    private final Set<ActivityId> activities = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /**
     * @param zone the zone whose midnights part the days
     * @param asOf the moment that decides what is overdue
     */
    public RangeFold(ZoneId zone, Instant asOf, StatisticsRules rules) {
        this(zone, asOf, rules, Budget.UNLIMITED.meter());
    }

    /**
     * A fold within a budget; distinct trainers, activities and days count as groups.
     *
     * @param zone the zone whose midnights part the days
     * @param asOf the moment that decides what is overdue
     * @param meter what the whole computation has used so far
     */
    public RangeFold(ZoneId zone, Instant asOf, StatisticsRules rules, BudgetMeter meter) {
        this(zone, new TallyBuilder(asOf, rules), true, meter, BudgetLimit.GROUPS);
    }

    private RangeFold(ZoneId zone, TallyBuilder tally, boolean distinct, BudgetMeter meter, BudgetLimit limit) {
        this.localDays = new LocalDays(zone);
        this.tally = tally;
        this.distinct = distinct;
        this.meter = meter;
        this.limit = limit;
    }

    /**
     * The fold of one bucket.
     *
     * @param distinct whether to count trainers, activities and days, which takes memory for each of them
     */
    static RangeFold ofBucket(ZoneId zone, TallyBuilder tally, boolean distinct, BudgetMeter meter) {
        return new RangeFold(zone, tally, distinct, meter, BudgetLimit.BUCKETS);
    }

    /** The totals of all of them together: tallies add up, and what several have seen counts once. */
    static RangeTotals sum(Collection<RangeFold> parts) {
        Tally tally = Tally.ZERO;
        Set<TrainerId> trainers = new HashSet<>();
        Set<ActivityId> activities = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (RangeFold part : parts) {
            tally = tally.plus(part.tally.build());
            trainers.addAll(part.trainers);
            activities.addAll(part.activities);
            days.addAll(part.days);
        }
        return new RangeTotals(tally, trainers.size(), activities.size(), days.size());
    }

    /**
     * Adds one session; a void one adds nothing.
     *
     * @throws BudgetExceededException when it is one session or one distinct thing too many
     */
    public void add(Session session) {
        meter.addSession();
        if (!tally.add(session) || !distinct) {
            return;
        }
        TrainerId trainer = session.trainer();
        if (trainer != null) {
            remember(trainers, trainer);
        }
        remember(activities, session.activity());
        remember(days, localDays.of(session.planned().startSecondInclusive()));
    }

    /**
     * Adds sessions of one day that were folded before, in the same zone, under the same rules, and still right at the
     * moment of this fold. They count as one session against the budget, being about as much work.
     *
     * @throws BudgetExceededException when it is one session or one distinct thing too many
     */
    public void add(FoldedDay folded) {
        meter.addSession();
        tally.add(folded.tally());
        if (distinct) {
            folded.trainers().forEach(trainer -> remember(trainers, trainer));
            folded.activities().forEach(activity -> remember(activities, activity));
            remember(days, folded.day());
        }
    }

    private <T> void remember(Set<T> known, T seen) {
        if (known.add(seen)) {
            meter.addGroups(limit, 1);
        }
    }

    /** The totals so far; adding may go on afterwards. */
    public RangeTotals totals() {
        return new RangeTotals(tally.build(), trainers.size(), activities.size(), days.size());
    }
}

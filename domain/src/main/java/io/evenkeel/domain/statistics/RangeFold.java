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
    private final LocalDays localDays;
    private final Set<TrainerId> trainers = new HashSet<>();
    private final Set<ActivityId> activities = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /**
     * @param zone the zone whose midnights part the days
     * @param asOf the moment that decides what is overdue
     */
    public RangeFold(ZoneId zone, Instant asOf, StatisticsRules rules) {
        this(zone, asOf, rules, true);
    }

    /** @param distinct whether to count trainers, activities and days, which takes memory for each of them */
    RangeFold(ZoneId zone, Instant asOf, StatisticsRules rules, boolean distinct) {
        this.tally = new TallyBuilder(asOf, rules);
        this.distinct = distinct;
        this.localDays = new LocalDays(zone);
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

    /** Adds one session; a void one adds nothing. */
    public void add(Session session) {
        if (!tally.add(session) || !distinct) {
            return;
        }
        TrainerId trainer = session.trainer();
        if (trainer != null) {
            trainers.add(trainer);
        }
        activities.add(session.activity());
        days.add(localDays.of(session.planned().startSecondInclusive()));
    }

    /** How many distinct things it remembers. */
    int remembered() {
        return trainers.size() + activities.size() + days.size();
    }

    /** The totals so far; adding may go on afterwards. */
    public RangeTotals totals() {
        return new RangeTotals(tally.build(), trainers.size(), activities.size(), days.size());
    }
}

package io.evenkeel.domain.statistics;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/**
 * Folds sessions one by one into the totals of a range. Memory grows with the distinct trainers, activities and days,
 * never with the sessions. Not safe for concurrent use.
 */
public final class RangeFold {

    private final ZoneId zone;
    private final TallyBuilder tally;
    private final Set<TrainerId> trainers = new HashSet<>();
    private final Set<ActivityId> activities = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /** The bounds of the day seen last: sessions mostly come in order, and a zone look-up for each would be waste. */
    private long dayStartInclusive = 1;

    private long dayEndExclusive;

    /**
     * @param zone the zone whose midnights part the days
     * @param asOf the moment that decides what is overdue
     */
    public RangeFold(ZoneId zone, Instant asOf, StatisticsRules rules) {
        this.zone = zone;
        this.tally = new TallyBuilder(asOf, rules);
    }

    /** Adds one session; a void one adds nothing. */
    public void add(Session session) {
        if (!tally.add(session)) {
            return;
        }
        TrainerId trainer = session.trainer();
        if (trainer != null) {
            trainers.add(trainer);
        }
        activities.add(session.activity());
        long start = session.planned().startSecondInclusive();
        if (start < dayStartInclusive || start >= dayEndExclusive) {
            enterDayOf(start);
        }
    }

    /** The totals so far; adding may go on afterwards. */
    public RangeTotals totals() {
        return new RangeTotals(tally.build(), trainers.size(), activities.size(), days.size());
    }

    private void enterDayOf(long epochSecond) {
        LocalDate day = Instant.ofEpochSecond(epochSecond).atZone(zone).toLocalDate();
        dayStartInclusive = day.atStartOfDay(zone).toEpochSecond();
        dayEndExclusive = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
        days.add(day);
    }
}

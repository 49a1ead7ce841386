package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.RangeTotals;
import io.evenkeel.domain.statistics.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tallies of some sessions, three times grouped; only groups that counted a session are there. A commutative monoid
 * as {@link Tally} is, so folds of parts, on whatever threads, add up to the fold of the whole. Immutable.
 *
 * @param trainers by trainer, and of nobody under the empty key
 * @param activities by activity
 * @param days by local day of the planned start
 */
public record ColumnTallies(
        Map<Optional<TrainerId>, Tally> trainers, Map<ActivityId, Tally> activities, Map<LocalDate, Tally> days) {

    /** The tallies of no session. */
    public static final ColumnTallies ZERO = new ColumnTallies(Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public ColumnTallies {
        trainers = Map.copyOf(trainers);
        activities = Map.copyOf(activities);
        days = Map.copyOf(days);
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public ColumnTallies plus(ColumnTallies other) {
        return new ColumnTallies(
                sum(trainers, other.trainers), sum(activities, other.activities), sum(days, other.days));
    }

    /** The sums over all of them. Takes O(activities). */
    public Tally total() {
        return activities.values().stream().reduce(Tally.ZERO, Tally::plus);
    }

    /** The sums over all of them, with the distinct trainers, activities and days. */
    public RangeTotals totals() {
        int nobody = trainers.containsKey(Optional.<TrainerId>empty()) ? 1 : 0;
        return new RangeTotals(total(), trainers.size() - nobody, activities.size(), days.size());
    }

    private static <K> Map<K, Tally> sum(Map<K, Tally> mine, Map<K, Tally> theirs) {
        Map<K, Tally> sum = new HashMap<>(mine);
        theirs.forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
        return sum;
    }
}

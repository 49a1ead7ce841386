package io.evenkeel.domain.schedule.plan;

import java.util.Comparator;

/**
 * How good a plan is: four exact integers of which less is better, the first that differs decides.
 *
 * <p>The weeks of a plan are, for each trainer, the ISO weeks of the trainer's zone in which an open session is planned to
 * start; a session belongs to the week of the local day of its planned start. A trainer's load is the planned seconds of
 * the fixed and assigned sessions of these weeks. Only active trainers count in the second and third number.
 *
 * @param unassigned how many open sessions nobody gives
 * @param shortfallSeconds what the loads of single weeks lack of the contract minimum, summed over trainers with a
 *     contract and the weeks of the plan
 * @param loadDifferenceSeconds the sum of |x - y| over all pairs of loads, 0 when all are equal. It is the numerator of
 *     the Gini coefficient by which the statistics measure fairness (Sen, On Economic Inequality, 1973, section 2.7)
 * @param trainerChanges how often the trainer changes from one session of a series to the next, by planned start, over
 *     the fixed and assigned sessions of each series; sessions that nobody gives are passed over
 */
public record PlanObjective(long unassigned, long shortfallSeconds, long loadDifferenceSeconds, long trainerChanges)
        implements Comparable<PlanObjective> {

    private static final Comparator<PlanObjective> ORDER = Comparator.comparingLong(PlanObjective::unassigned)
            .thenComparingLong(PlanObjective::shortfallSeconds)
            .thenComparingLong(PlanObjective::loadDifferenceSeconds)
            .thenComparingLong(PlanObjective::trainerChanges);

    /** Less is better. */
    @Override
    public int compareTo(PlanObjective other) {
        return ORDER.compare(this, other);
    }

    boolean isBetterThan(PlanObjective other) {
        return compareTo(other) < 0;
    }
}

package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the sessions of a range, as far as it decides which cells can answer.
 *
 * <table>
 *   <caption>The lattice that answers; the rest is folded live</caption>
 *   <tr><th>filter</th><th>{@link Grouping#NONE}</th><th>{@link Grouping#BY_TRAINER}</th>
 *       <th>{@link Grouping#BY_ACTIVITY}</th></tr>
 *   <tr><td>none</td><td>all, one cell a day</td><td>trainer</td><td>activity</td></tr>
 *   <tr><td>a trainer</td><td>trainer, one cell a day</td><td>trainer, one cell a day</td><td>live</td></tr>
 *   <tr><td>an activity</td><td>activity, one cell a day</td><td>live</td><td>activity, one cell a day</td></tr>
 *   <tr><td>both</td><td>live</td><td>live</td><td>live</td></tr>
 *   <tr><td>any, in a zone with other days</td><td>live</td><td>live</td><td>live</td></tr>
 * </table>
 *
 * <p>What is live needs the sums of one trainer <em>and</em> one activity on a day, and so many cells would be as many as
 * there are sessions. Distinct trainers, activities and days need no sums: a cell knows who and what occurs in it. A
 * report of the trainers is live in every case, for its runs, rests and unions; only its tallies come from cells.
 *
 * @param range the local days
 * @param zone the zone whose midnights part them
 * @param trainer whose sessions alone; null for all
 * @param activity of which sessions alone; null for all
 * @param grouping how the answer is parted
 * @param asOf the moment that decides what is overdue; it may lie before or after that of any fold
 */
public record RollupQuery(
        LocalDateRange range,
        ZoneId zone,
        @Nullable TrainerId trainer,
        @Nullable ActivityId activity,
        Grouping grouping,
        Instant asOf) {

    /** The cells that the answer needs of each day; empty when no cells of these rules can give it. */
    public Optional<CellSelection> selection(RollupRules rules) {
        if ((trainer != null && activity != null) || !rules.hasDaysOf(zone)) {
            return Optional.empty();
        }
        return switch (grouping) {
            case NONE -> Optional.of(ungrouped());
            case BY_TRAINER -> activity == null ? Optional.of(ofTrainers()) : Optional.empty();
            case BY_ACTIVITY -> trainer == null ? Optional.of(ofActivities()) : Optional.empty();
        };
    }

    private CellSelection ungrouped() {
        if (activity != null) {
            return ofActivities();
        }
        return trainer == null ? CellSelection.all(Lattice.ALL) : ofTrainers();
    }

    private CellSelection ofTrainers() {
        return trainer == null
                ? CellSelection.all(Lattice.TRAINER)
                : CellSelection.only(new CellGroup.OfTrainer(Optional.of(trainer)));
    }

    private CellSelection ofActivities() {
        return activity == null
                ? CellSelection.all(Lattice.ACTIVITY)
                : CellSelection.only(new CellGroup.OfActivity(activity));
    }
}

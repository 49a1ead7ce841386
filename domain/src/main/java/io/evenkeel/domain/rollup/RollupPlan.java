package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.RangeFold;
import io.evenkeel.domain.statistics.TallyBuilder;
import io.evenkeel.domain.statistics.TrendFold;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a query is answered: cells to add up, and days whose sessions are folded live. Both go into one fold, in any order,
 * and it comes to what it would come to over all the sessions. Immutable and safe for any thread.
 *
 * <p>The fold has to be of the query's moment, zone and filters, and of the rules that the plan was made for. Marks, cells
 * and live sessions have to be read from one state of the store: a session that moves in between could be met twice.
 *
 * @param live stretches of days, in order and with a day between each two; the filters of the query apply to them
 * @param cells one group a day or all groups, already filtered
 */
public record RollupPlan(List<LocalDateRange> live, List<Cell> cells) {

    /** Copies both. */
    public RollupPlan {
        live = List.copyOf(live);
        cells = List.copyOf(cells);
    }

    /**
     * The plan for a query. Takes O(known days x log + their cells), whatever the length of the range.
     *
     * @param rules what the answer is to be computed under; cells of others are left aside
     * @param known what the store knows of days, in any order, others than those of the range being left aside; of a day
     *     at least the cells that {@link RollupQuery#selection} asks for
     * @throws IllegalArgumentException when a day is given twice
     */
    public static RollupPlan of(RollupQuery query, RollupRules rules, Collection<RollupDay> known) {
        LiveRanges live = new LiveRanges(query.range(), query.zone());
        List<Cell> cells = new ArrayList<>();
        query.selection(rules).ifPresent(selection -> {
            Fingerprint fingerprint = rules.fingerprint();
            for (RollupDay day : inRange(known, query.range())) {
                day.cellsFor(selection, fingerprint, query.asOf()).ifPresent(selected -> {
                    live.answered(day.day(), selected.isEmpty());
                    cells.addAll(selected);
                });
            }
        });
        return new RollupPlan(live.rest(), cells);
    }

    /** Adds the cells to the totals of the range. */
    public void addTo(RangeFold fold) {
        cells.forEach(cell -> fold.add(cell.folded()));
    }

    /** Adds the cells to the buckets of a trend. */
    public void addTo(TrendFold fold) {
        cells.forEach(cell -> fold.add(cell.folded()));
    }

    /** Adds the cells to one tally; their heatmap is that of the organisation's zone. */
    public void addTo(TallyBuilder builder) {
        cells.forEach(cell -> builder.add(cell.tally()));
    }

    /** Adds the cells of a query by trainer to the tally of each; that of nobody has the empty key. */
    public void addToTrainers(GroupFold<Optional<TrainerId>> fold) {
        cells.forEach(cell -> fold.add(
                cell.group()
                        .<Optional<TrainerId>>match(
                                () -> {
                                    throw wrongLattice(cell);
                                },
                                trainer -> trainer,
                                activity -> {
                                    throw wrongLattice(cell);
                                }),
                cell.tally()));
    }

    /** Adds the cells of a query by activity to the tally of each. */
    public void addToActivities(GroupFold<ActivityId> fold) {
        cells.forEach(cell -> fold.add(
                cell.group()
                        .<ActivityId>match(
                                () -> {
                                    throw wrongLattice(cell);
                                },
                                trainer -> {
                                    throw wrongLattice(cell);
                                },
                                activity -> activity),
                cell.tally()));
    }

    private static List<RollupDay> inRange(Collection<RollupDay> known, LocalDateRange range) {
        List<RollupDay> days = known.stream()
                .filter(day ->
                        !day.day().isBefore(range.fromInclusive()) && day.day().isBefore(range.toExclusive()))
                .sorted(Comparator.comparing(RollupDay::day))
                .toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).day().equals(days.get(i - 1).day())) {
                throw new IllegalArgumentException(
                        "a day must be known once, but " + days.get(i).day() + " was given twice");
            }
        }
        return days;
    }

    private static IllegalArgumentException wrongLattice(Cell cell) {
        return new IllegalArgumentException("the query was not parted so as to give a cell of " + cell.group());
    }
}

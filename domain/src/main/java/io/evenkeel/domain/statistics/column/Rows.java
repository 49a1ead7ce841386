package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.BudgetMeter;
import io.evenkeel.domain.statistics.Contribution;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.Instant;

/**
 * Goes over the rows in order of time, and adds each to its trainer, to its activity and to the day that is on. The rows of
 * a day lie side by side, so the day needs no look-up. Not safe for concurrent use.
 */
final class Rows {

    private final HeldRows held;
    private final OtherRows others;
    private final StatisticsRules rules;
    private final Selection selection;
    private final Instant asOf;
    private final BudgetMeter meter;
    private final Groups trainers;
    private final Groups activities;
    private final Groups day;
    private final int[] overdueKinds;
    private final HeldRows selected = new HeldRows(HeldSums.BLOCK);

    private int nextHeld;
    private int nextOther;

    Rows(
            SessionColumns columns,
            Selection selection,
            Instant asOf,
            BudgetMeter meter,
            Groups trainers,
            Groups activities,
            Groups day) {
        this.held = columns.held();
        this.others = columns.others();
        this.rules = columns.rules();
        this.selection = selection;
        this.asOf = asOf;
        this.meter = meter;
        this.trainers = trainers;
        this.activities = activities;
        this.day = day;
        this.overdueKinds = new int[others.kindNumbers.size()];
        for (int kind = 0; kind < overdueKinds.length; kind++) {
            overdueKinds[kind] =
                    others.kindNumbers.find(others.kindNumbers.key(kind).overdue());
        }
    }

    void skipTo(long second) {
        nextHeld = Starts.lowerBound(held.starts, nextHeld, second);
        nextOther = Starts.lowerBound(others.starts, nextOther, second);
    }

    /** When the next row starts; {@link Long#MAX_VALUE} when there is none. */
    long nextSecond() {
        return Math.min(second(held.starts, nextHeld), second(others.starts, nextOther));
    }

    /** Adds the rows that start before a second. */
    void addUntil(long second) {
        int untilHeld = Starts.lowerBound(held.starts, nextHeld, second);
        int untilOther = Starts.lowerBound(others.starts, nextOther, second);
        if (selection.takesAll()) {
            meter.addSessions((long) untilHeld - nextHeld + untilOther - nextOther);
            addHeld(held, nextHeld, untilHeld);
        } else {
            addSelected(nextHeld, untilHeld);
        }
        addOthers(nextOther, untilOther);
        nextHeld = untilHeld;
        nextOther = untilOther;
    }

    private static long second(int[] starts, int row) {
        return row < starts.length ? Starts.second(starts[row]) : Long.MAX_VALUE;
    }

    private void addSelected(int from, int to) {
        for (int row = from; row < to; row++) {
            if (selection.takes(held.trainers[row], held.activities[row])) {
                meter.addSessions(1);
                selected.add(held, row);
                if (selected.size() == HeldSums.BLOCK) {
                    addHeld(selected, 0, selected.size());
                    selected.clear();
                }
            }
        }
        addHeld(selected, 0, selected.size());
        selected.clear();
    }

    private void addHeld(HeldRows rows, int from, int to) {
        for (int row = from; row < to; row += HeldSums.BLOCK) {
            int until = Math.min(to, row + HeldSums.BLOCK);
            trainers.held().addBlock(rows.trainers, rows, row, until);
            activities.held().addBlock(rows.activities, rows, row, until);
            day.held().addRun(rows, row, until);
        }
        addElsewhere(rows, from, to);
    }

    private void addElsewhere(HeldRows rows, int from, int to) {
        Elsewhere elsewhere = rows.elsewhere;
        for (int at = elsewhere.atOrAfter(from); at < elsewhere.size() && elsewhere.row(at) < to; at++) {
            int row = elsewhere.row(at);
            trainers.held().addElsewhere(rows.trainers[row], elsewhere, at);
            activities.held().addElsewhere(rows.activities[row], elsewhere, at);
            day.held().addElsewhere(0, elsewhere, at);
        }
    }

    private void addOthers(int from, int to) {
        boolean all = selection.takesAll();
        for (int row = from; row < to; row++) {
            if (all || selection.takes(others.trainers[row], others.activities[row])) {
                addOther(row);
                if (!all) {
                    meter.addSessions(1);
                }
            }
        }
    }

    private void addOther(int row) {
        int planned = others.planned[row];
        long seats = others.seats[row];
        int kind = others.kinds[row];
        if (Contribution.overdueFromSecond(Starts.second(others.starts[row]) + planned, rules)
                <= asOf.getEpochSecond()) {
            kind = overdueKinds[kind];
        }
        trainers.others().add(others.trainers[row], kind, planned, seats);
        activities.others().add(others.activities[row], kind, planned, seats);
        day.others().add(0, kind, planned, seats);
    }
}

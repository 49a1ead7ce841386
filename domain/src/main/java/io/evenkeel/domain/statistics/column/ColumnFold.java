package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.BudgetExceededException;
import io.evenkeel.domain.statistics.BudgetLimit;
import io.evenkeel.domain.statistics.BudgetMeter;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.LocalDays;
import io.evenkeel.domain.statistics.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Adds columns up by trainer, by activity and by local day in one pass, with tallies equal to those of a
 * {@link GroupFold} over the same sessions.
 *
 * <p>Takes O(rows of the range + groups x distinct minutes) on the calling thread, and memory with the groups, never with
 * the rows. A filter has to look at each row of the range, and adds up the matching ones alone.
 */
public final class ColumnFold {

    private final SessionColumns columns;
    private final ColumnQuery query;
    private final Instant asOf;
    private final BudgetMeter meter;
    private final Groups trainers;
    private final Groups activities;
    private final Groups day;
    private final Map<LocalDate, Tally> days = new HashMap<>();

    private ColumnFold(SessionColumns columns, ColumnQuery query, Instant asOf, BudgetMeter meter) {
        this.columns = columns;
        this.query = query;
        this.asOf = asOf;
        this.meter = meter;
        Dictionary<OtherKind> kinds = columns.others().kindNumbers;
        this.trainers = new Groups(columns.trainers().size(), kinds);
        this.activities = new Groups(columns.activities().size(), kinds);
        this.day = new Groups(1, kinds);
    }

    /**
     * The tallies of the sessions that a query asks for, by the rules of the columns.
     *
     * @param asOf the moment that decides what is overdue
     */
    public static ColumnTallies fold(SessionColumns columns, ColumnQuery query, Instant asOf) {
        return fold(columns, query, asOf, Budget.UNLIMITED.meter());
    }

    /**
     * The tallies of the sessions that a query asks for, within a budget. Each trainer, each activity and each day is a
     * group, nobody among the trainers included; parts that are added up later count theirs each.
     *
     * @param asOf the moment that decides what is overdue
     * @param meter what the whole computation has used so far
     * @throws BudgetExceededException when there are too many sessions, void ones included, or too many groups
     */
    public static ColumnTallies fold(SessionColumns columns, ColumnQuery query, Instant asOf, BudgetMeter meter) {
        return new ColumnFold(columns, query, asOf, meter).run();
    }

    private ColumnTallies run() {
        addRows();
        ColumnTallies rows = new ColumnTallies(
                trainers.tallies(columns.trainers()::key), activities.tallies(columns.activities()::key), days);
        ColumnTallies sum = columns.unusualSessions().isEmpty() ? rows : rows.plus(unusual());
        // The days of rows were booked one by one, before they took memory.
        int moreDays = sum.days().size() - days.size();
        meter.addGroups(
                BudgetLimit.GROUPS,
                (long) sum.trainers().size() + sum.activities().size() + moreDays);
        return sum;
    }

    private void addRows() {
        Rows rows = new Rows(columns, Selection.of(query, columns), asOf, meter, trainers, activities, day);
        LocalDays localDays = new LocalDays(query.zone());
        long end = query.range().endSecondExclusive(query.zone());
        rows.skipTo(query.range().startSecondInclusive(query.zone()));
        for (long next = rows.nextSecond(); next < end; next = rows.nextSecond()) {
            LocalDate date = localDays.of(next);
            rows.addUntil(Math.min(end, localDays.endSecondExclusive()));
            day.takeRun().ifPresent(tally -> addDay(date, tally));
        }
    }

    private void addDay(LocalDate date, Tally tally) {
        meter.addGroups(BudgetLimit.GROUPS, 1);
        days.put(date, tally);
    }

    /** The few sessions that are no rows, one by one. */
    private ColumnTallies unusual() {
        LocalDays localDays = new LocalDays(query.zone());
        GroupFold<Optional<TrainerId>> byTrainer =
                new GroupFold<>(session -> Optional.ofNullable(session.trainer()), asOf, columns.rules());
        GroupFold<ActivityId> byActivity = new GroupFold<>(Session::activity, asOf, columns.rules());
        GroupFold<LocalDate> byDay = new GroupFold<>(
                session -> localDays.of(session.planned().startSecondInclusive()), asOf, columns.rules());
        for (Session session : columns.unusualSessions()) {
            if (query.takes(session)) {
                meter.addSessions(1);
                byTrainer.add(session);
                byActivity.add(session);
                byDay.add(session);
            }
        }
        return new ColumnTallies(byTrainer.tallies(), byActivity.tallies(), byDay.tallies());
    }
}

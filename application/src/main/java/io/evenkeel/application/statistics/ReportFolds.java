package io.evenkeel.application.statistics;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.BudgetMeter;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.HeatmapFold;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.RangeFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TrainerTerms;
import io.evenkeel.domain.statistics.TrainersFold;
import io.evenkeel.domain.statistics.WorkRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the fold of each family whose report stands for itself; a trend is made by {@link TrendComputation}. */
final class ReportFolds {

    private final RosterStore roster;
    private final StatisticsRules rules;
    private final ReportQuery query;
    private final BudgetMeter meter;
    private final Deadline deadline;

    ReportFolds(RosterStore roster, StatisticsRules rules, ReportQuery query, BudgetMeter meter, Deadline deadline) {
        this.roster = roster;
        this.rules = rules;
        this.query = query;
        this.meter = meter;
        this.deadline = deadline;
    }

    /**
     * Makes new folds for the sessions of some days. What they need of the roster is asked for at once: a store that is being read holds a
     * connection, and readers who each wait for a second one would wait for each other.
     */
    Supplier<ReportFold> of(LocalDateRange range) {
        return switch (query.request().family()) {
            case OVERVIEW -> this::overview;
            case TRAINERS -> trainers(terms(range));
            case ACTIVITIES -> activities(activityNames());
            case ADHERENCE -> this::adherence;
            case HEATMAP -> () -> heatmap(range);
            case TREND -> throw new IllegalArgumentException("a trend is no fold of one range");
        };
    }

    private ReportFold overview() {
        RangeFold fold = new RangeFold(query.zone(), query.asOf(), rules, meter);
        return new ReportFold(
                plan -> plan.addTo(fold),
                fold::add,
                () -> OverviewReport.of(fold.totals()),
                () -> fold.totals().tally());
    }

    private ReportFold adherence() {
        RangeFold fold = new RangeFold(query.zone(), query.asOf(), rules, meter);
        return new ReportFold(
                plan -> plan.addTo(fold),
                fold::add,
                () -> AdherenceReport.of(fold.totals().tally(), rules),
                () -> fold.totals().tally());
    }

    private ReportFold heatmap(LocalDateRange range) {
        HeatmapFold fold = new HeatmapFold(range, query.zone(), query.asOf(), rules, meter);
        return new ReportFold(
                plan -> plan.cells().forEach(cell -> fold.add(cell.tally())), fold::add, fold::report, fold::tally);
    }

    private Supplier<ReportFold> activities(Map<String, String> names) {
        return () -> {
            GroupFold<ActivityId> fold = new GroupFold<>(Session::activity, query.asOf(), rules, meter);
            return new ReportFold(
                    plan -> plan.addToActivities(fold),
                    fold::add,
                    () -> ActivitiesReport.of(fold.tallies(), id -> names.getOrDefault(id.value(), id.value())),
                    () -> fold.tallies().values().stream().reduce(Tally.ZERO, Tally::plus));
        };
    }

    private Supplier<ReportFold> trainers(Map<TrainerId, TrainerTerms> terms) {
        return () -> {
            TrainersFold fold = new TrainersFold(query.zone(), query.asOf(), rules, WorkRules.DEFAULT, terms, meter);
            // Runs, rests and unions need every session: such a report is only ever read live, and there are no cells
            // to take.
            return new ReportFold(plan -> {}, fold::add, fold::report, fold::tally);
        };
    }

    private Map<String, String> activityNames() {
        return roster.list(RosterKind.ACTIVITY, deadline).stream()
                .collect(Collectors.toMap(RosterEntry::id, RosterEntry::name));
    }

    /** Of all trainers, or of the one that was asked for; of whom only a name is kept, only the name. */
    private Map<TrainerId, TrainerTerms> terms(LocalDateRange range) {
        Map<TrainerId, Trainer> details = roster.roster(deadline).trainers();
        return roster.list(RosterKind.TRAINER, deadline).stream()
                .filter(entry ->
                        query.trainer() == null || query.trainer().value().equals(entry.id()))
                .collect(Collectors.toMap(entry -> new TrainerId(entry.id()), named(details, range)));
    }

    private Function<RosterEntry, TrainerTerms> named(Map<TrainerId, Trainer> details, LocalDateRange range) {
        return entry -> {
            Trainer trainer = details.get(new TrainerId(entry.id()));
            return trainer == null ? TrainerTerms.named(entry.name()) : TrainerTerms.of(trainer, range, query.zone());
        };
    }
}

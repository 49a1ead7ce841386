package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.HeatmapReport;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.RangeFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyBuilder;
import io.evenkeel.domain.statistics.TrendFold;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.statistics.TrendSpec;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A query with all that can be read from its answer. The very same folds answer it, by whatever plan. */
record Question(RollupQuery query, Family family, StatisticsRules rules, BucketSize bucket, TrendMeasure measure) {

    /** What is read from a query that is not grouped. */
    enum Family {
        TOTALS,
        HEATMAP,
        TREND
    }

    /** A plan that reads every day live: the full recomputation. */
    static RollupPlan allLive(RollupQuery query) {
        return new RollupPlan(List.of(query.range()), List.of());
    }

    Object answer(Function<RollupQuery, RollupPlan> planner, List<Session> all) {
        return switch (query.grouping()) {
            case NONE ->
                switch (family) {
                    case TOTALS -> totals(planner, all);
                    case HEATMAP -> heatmap(planner, all);
                    case TREND -> trend(planner, all);
                };
            case BY_TRAINER -> trainers(planner, all);
            case BY_ACTIVITY -> activities(planner, all);
        };
    }

    private List<Object> totals(Function<RollupQuery, RollupPlan> planner, List<Session> all) {
        RangeFold fold = new RangeFold(query.zone(), query.asOf(), rules);
        RollupPlan plan = planner.apply(query);
        plan.addTo(fold);
        scan(query, plan, all, fold::add);
        return List.of(
                fold.totals(),
                OverviewReport.of(fold.totals()),
                AdherenceReport.of(fold.totals().tally(), rules));
    }

    private List<Object> heatmap(Function<RollupQuery, RollupPlan> planner, List<Session> all) {
        TallyBuilder builder = TallyBuilder.withHeatmap(query.asOf(), rules, query.zone());
        RollupPlan plan = planner.apply(query);
        scan(query, plan, all, builder::add);
        plan.addTo(builder);
        Tally tally = builder.build();
        return List.of(tally, HeatmapReport.of(tally.heatmap(), query.range(), query.zone()));
    }

    private Object trend(Function<RollupQuery, RollupPlan> planner, List<Session> all) {
        TrendSpec spec = new TrendSpec(query.range(), query.zone(), bucket, measure);
        TrendFold fold = TrendFold.of(spec, query.asOf(), rules);
        TrendFold earlier = TrendFold.ofEarlier(spec, ComparisonPeriod.PREVIOUS, query.asOf(), rules);
        LocalDateRange before = ComparisonPeriod.PREVIOUS.of(query.range()).orElseThrow();
        RollupQuery earlierQuery = new RollupQuery(
                before, query.zone(), query.trainer(), query.activity(), query.grouping(), query.asOf());
        fill(fold, query, planner, all);
        fill(earlier, earlierQuery, planner, all);
        return fold.report(earlier);
    }

    private static void fill(
            TrendFold fold, RollupQuery query, Function<RollupQuery, RollupPlan> planner, List<Session> all) {
        RollupPlan plan = planner.apply(query);
        plan.addTo(fold);
        scan(query, plan, all, fold::add);
    }

    private Map<Optional<TrainerId>, Tally> trainers(Function<RollupQuery, RollupPlan> planner, List<Session> all) {
        GroupFold<Optional<TrainerId>> fold =
                new GroupFold<>(session -> Optional.ofNullable(session.trainer()), query.asOf(), rules);
        RollupPlan plan = planner.apply(query);
        plan.addToTrainers(fold);
        scan(query, plan, all, fold::add);
        return fold.tallies();
    }

    private List<Object> activities(Function<RollupQuery, RollupPlan> planner, List<Session> all) {
        GroupFold<ActivityId> fold = new GroupFold<>(Session::activity, query.asOf(), rules);
        RollupPlan plan = planner.apply(query);
        plan.addToActivities(fold);
        scan(query, plan, all, fold::add);
        return List.of(fold.tallies(), ActivitiesReport.of(fold.tallies(), ActivityId::value));
    }

    /** The sessions of the live days, by the bounds of their stretches, as a store reads them. */
    private static void scan(RollupQuery query, RollupPlan plan, List<Session> all, Consumer<Session> to) {
        for (LocalDateRange range : plan.live()) {
            long from = range.startSecondInclusive(query.zone());
            long until = range.endSecondExclusive(query.zone());
            all.stream()
                    .filter(one -> one.planned().startSecondInclusive() >= from
                            && one.planned().startSecondInclusive() < until)
                    .filter(one -> query.trainer() == null || query.trainer().equals(one.trainer()))
                    .filter(one -> query.activity() == null || query.activity().equals(one.activity()))
                    .forEach(to);
        }
    }
}

package io.evenkeel.examples;

import static io.evenkeel.examples.StudioWeek.AS_OF;
import static io.evenkeel.examples.StudioWeek.OSLO;
import static io.evenkeel.examples.StudioWeek.SESSIONS;
import static io.evenkeel.examples.StudioWeek.WEEK;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.HeatmapFold;
import io.evenkeel.domain.statistics.HeatmapReport;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.RangeFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrainerTerms;
import io.evenkeel.domain.statistics.TrainersFold;
import io.evenkeel.domain.statistics.TrainersReport;
import io.evenkeel.domain.statistics.TrendFold;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.statistics.TrendReport;
import io.evenkeel.domain.statistics.TrendSpec;
import io.evenkeel.domain.statistics.WorkRules;
import java.util.Map;

/** Each family of statistics over the same few sessions. */
final class Families {

    private Families() {}

    static OverviewReport overview() {
        RangeFold fold = new RangeFold(OSLO, AS_OF, StatisticsRules.DEFAULT);
        SESSIONS.forEach(fold::add);
        return OverviewReport.of(fold.totals());
    }

    static AdherenceReport adherence() {
        RangeFold fold = new RangeFold(OSLO, AS_OF, StatisticsRules.DEFAULT);
        SESSIONS.forEach(fold::add);
        return AdherenceReport.of(fold.totals().tally(), StatisticsRules.DEFAULT);
    }

    /** What is known about trainers besides their sessions comes from the roster: see {@link TrainerTerms#of}. */
    static TrainersReport trainers() {
        TrainersFold fold = new TrainersFold(
                OSLO,
                AS_OF,
                StatisticsRules.DEFAULT,
                WorkRules.DEFAULT,
                Map.of(
                        StudioWeek.ADA, TrainerTerms.named("Ada").contractedFor(8 * 3_600),
                        StudioWeek.BO, TrainerTerms.named("Bo")));
        SESSIONS.forEach(fold::add);
        return fold.report();
    }

    static ActivitiesReport activities() {
        GroupFold<ActivityId> fold = new GroupFold<>(Session::activity, AS_OF, StatisticsRules.DEFAULT);
        SESSIONS.forEach(fold::add);
        return ActivitiesReport.of(fold.tallies(), ActivityId::value);
    }

    static TrendReport trend() {
        TrendSpec spec = new TrendSpec(WEEK, OSLO, BucketSize.DAY, TrendMeasure.SCHEDULE_ADHERENCE);
        TrendFold fold = TrendFold.of(spec, AS_OF, StatisticsRules.DEFAULT);
        SESSIONS.forEach(fold::add);
        return fold.report();
    }

    /** Every fold takes a budget; what goes beyond it is refused, see {@link io.evenkeel.domain.statistics.Budgeted}. */
    static HeatmapReport heatmap() {
        Budget budget = new Budget(1_000_000, 10_000);
        HeatmapFold fold = new HeatmapFold(WEEK, OSLO, AS_OF, StatisticsRules.DEFAULT, budget.meter());
        SESSIONS.forEach(fold::add);
        return fold.report();
    }
}

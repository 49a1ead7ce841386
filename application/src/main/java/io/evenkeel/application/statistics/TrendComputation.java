package io.evenkeel.application.statistics;

import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.domain.statistics.BudgetMeter;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrendFold;
import io.evenkeel.domain.statistics.TrendSpec;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a trend, of which each bucket may stand beside an earlier one. For one thread. */
final class TrendComputation {

    private final ReportQuery query;
    private final StatisticsRules rules;
    private final BudgetMeter meter;
    private final BiConsumer<LocalDateRange, RollupReader> data;
    private @Nullable TrendFold begun;

    /** @param data hands over folded days and sessions of a range */
    TrendComputation(
            ReportQuery query,
            StatisticsRules rules,
            BudgetMeter meter,
            BiConsumer<LocalDateRange, RollupReader> data) {
        this.query = query;
        this.rules = rules;
        this.meter = meter;
        this.data = data;
    }

    FoldedReport run() {
        LocalDateRange range = query.request().range();
        TrendSpec spec = new TrendSpec(
                range,
                query.zone(),
                query.request().trend().bucket(),
                query.request().trend().measure());
        TrendFold fold = read(range, () -> TrendFold.of(spec, query.asOf(), rules, meter));
        ComparisonPeriod period = query.request().comparison();
        return new FoldedReport(
                period == null ? fold.report() : fold.report(earlier(spec, period)),
                fold.totals().tally().quality());
    }

    private TrendFold earlier(TrendSpec spec, ComparisonPeriod period) {
        return read(
                period.of(spec.range()).orElseThrow(),
                () -> TrendFold.ofEarlier(spec, period, query.asOf(), rules, meter));
    }

    /** A fold for each beginning, since a store may start over. */
    private TrendFold read(LocalDateRange range, Supplier<TrendFold> folds) {
        data.accept(range, plan -> {
            TrendFold fold = folds.get();
            plan.addTo(fold);
            begun = fold;
            return fold::add;
        });
        return Objects.requireNonNull(begun, "a store begins each reading");
    }
}

package io.evenkeel.application.statistics;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.BudgetMeter;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrendFold;
import io.evenkeel.domain.statistics.TrendSpec;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Makes a trend, of which each bucket may stand beside an earlier one. */
final class TrendComputation {

    private final ReportQuery query;
    private final StatisticsRules rules;
    private final BudgetMeter meter;
    private final BiConsumer<LocalDateRange, Consumer<Session>> reader;

    /** @param reader hands over the sessions of some days */
    TrendComputation(
            ReportQuery query,
            StatisticsRules rules,
            BudgetMeter meter,
            BiConsumer<LocalDateRange, Consumer<Session>> reader) {
        this.query = query;
        this.rules = rules;
        this.meter = meter;
        this.reader = reader;
    }

    FoldedReport run() {
        LocalDateRange range = query.request().range();
        TrendSpec spec = new TrendSpec(
                range,
                query.zone(),
                query.request().trend().bucket(),
                query.request().trend().measure());
        TrendFold fold = TrendFold.of(spec, query.asOf(), rules, meter);
        reader.accept(range, fold::add);
        ComparisonPeriod period = query.request().comparison();
        return new FoldedReport(
                period == null ? fold.report() : fold.report(earlier(spec, period)),
                fold.totals().tally().quality());
    }

    private TrendFold earlier(TrendSpec spec, ComparisonPeriod period) {
        TrendFold fold = TrendFold.ofEarlier(spec, period, query.asOf(), rules, meter);
        reader.accept(period.of(spec.range()).orElseThrow(), fold::add);
        return fold;
    }
}

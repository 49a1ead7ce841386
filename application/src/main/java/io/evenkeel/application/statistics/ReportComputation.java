package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.EarlierReport;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.BudgetMeter;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One computation of one report. For one thread. */
final class ReportComputation {

    private final ReportData data;
    private final ReportQuery query;
    private final BudgetMeter meter;
    private final Deadline deadline;
    private final ReportFolds folds;
    private final TrendComputation trend;
    private @Nullable ReportFold begun;
    private boolean usedCells;

    ReportComputation(
            ReportData data,
            RosterStore roster,
            StatisticsRules rules,
            ReportQuery query,
            BudgetMeter meter,
            Deadline deadline) {
        this.data = data;
        this.query = query;
        this.meter = meter;
        this.deadline = deadline;
        this.folds = new ReportFolds(roster, rules, query, meter, deadline);
        this.trend = new TrendComputation(query, rules, meter, this::read);
    }

    StatisticsAnswer run() {
        StatisticsRequest request = query.request();
        boolean isTrend = request.family() == StatisticsFamily.TREND;
        FoldedReport report = isTrend ? trend.run() : fold(request.range());
        EarlierReport earlier = isTrend ? null : earlier();
        return new StatisticsAnswer(
                request.family(),
                request.range(),
                query.zone(),
                query.asOf(),
                usedCells ? AnswerSource.ROLLUP : AnswerSource.FOLD,
                0,
                true,
                List.of(),
                report.report(),
                report.quality(),
                earlier);
    }

    private @Nullable EarlierReport earlier() {
        ComparisonPeriod period = query.request().comparison();
        if (period == null) {
            return null;
        }
        LocalDateRange range = period.of(query.request().range()).orElseThrow();
        FoldedReport report = fold(range);
        return new EarlierReport(range, report.report(), report.quality());
    }

    private FoldedReport fold(LocalDateRange range) {
        Supplier<ReportFold> made = folds.of(range);
        read(range, plan -> {
            ReportFold fold = made.get();
            fold.cells().accept(plan);
            begun = fold;
            return fold.add();
        });
        return Objects.requireNonNull(begun, "a store begins each reading").done();
    }

    private void read(LocalDateRange range, RollupReader reader) {
        Predicate<Session> counted = query.request().slice().in(query.zone());
        data.read(
                query,
                range,
                plan -> {
                    usedCells |= !plan.cells().isEmpty();
                    return only(counted, reader.begin(plan));
                },
                deadline);
    }

    /** What is left out was read all the same, so it counts for the budget. */
    private Consumer<Session> only(Predicate<Session> counted, Consumer<Session> add) {
        return session -> {
            if (counted.test(session)) {
                add.accept(session);
            } else {
                meter.addSessions(1);
            }
        };
    }
}
